package org.papergraph.loader.identity;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.AssertionJson;
import org.papergraph.loader.record.PaperAmendment;

/**
 * An amendment with its key.
 *
 * @param key the source, which part of the paper, and the paper's id
 * @param body the amendment as JSON, canonical
 * @param hash of the body
 */
public record SourceAmendment(String key, PaperAmendment amendment, String body, String hash)
    implements
      Assertion {

  /** By trust in the source, then by key: the order in which values are preferred. */
  static final Comparator<SourceAmendment> PREFERENCE = Comparator
      .comparingInt((SourceAmendment said) -> SourceTrust.rank(said.source()))
      .thenComparing(SourceAmendment::key);

  /** In UTF-16 units; an index takes 8 kB. */
  private static final int LONGEST_KEY = 2_500;

  public static SourceAmendment of(PaperAmendment amendment) {
    return of(amendment, AssertionJson.write(amendment));
  }

  /** An amendment whose JSON is known, as it is when it comes from the graph. */
  public static SourceAmendment of(PaperAmendment amendment, String body) {
    String key = amendment.source() + "|" + amendment.part() + "|" + amendment.paper();
    String bounded = key.length() <= LONGEST_KEY
        ? key
        : amendment.source() + "|" + Keys.hash(key, 32);
    return new SourceAmendment(bounded, amendment, body, Keys.hash(body, 32));
  }

  @Override
  public String source() {
    return amendment.source();
  }

  @Override
  public @Nullable String updated() {
    return amendment.updated();
  }

  /** True if it says nothing but what the paper cites; ids by title are no ids that amendments are found by. */
  public boolean isCitation() {
    return !amendment.references().isEmpty() && amendment.abstractText() == null
        && amendment.mergedInto() == null && !amendment.deleted()
        && !amendment.paper().startsWith("paper:title:");
  }

  /** True if it says something of the paper itself, not of its identity. */
  boolean enriches() {
    return amendment.abstractText() != null || !amendment.references().isEmpty();
  }
}
