package org.papergraph.loader.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in a paper's byline.
 *
 * @param position from 1
 * @param rawName as the source writes it
 * @param source whose byline this is
 * @param ids the author's ids as any record of the paper gives them ({@code author:orcid:…}), strongest first
 * @param load the first load that brought that byline
 */
public record BylineEntry(int position, String rawName, @Nullable String affiliation, String source,
    List<String> ids, long load) {

  public String name() {
    return PersonName.displayed(rawName);
  }

  /** The id the author has if no stronger one is known. */
  public String nameId() {
    return AuthorIds.named(Keys.name(name()));
  }

  /** What the author is told by: the ids, or else the name's. */
  public List<String> key() {
    return ids.isEmpty() ? List.of(nameId()) : ids;
  }

  /** The key of an entry of which only this is kept. */
  public static List<String> key(List<String> ids, String rawName) {
    return ids.isEmpty() ? List.of(AuthorIds.named(Keys.name(PersonName.displayed(rawName)))) : ids;
  }
}
