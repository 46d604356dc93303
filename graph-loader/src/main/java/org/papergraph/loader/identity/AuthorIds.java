package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.papergraph.loader.record.AuthorEntry;

/** Ids of authors: {@code author:orcid:…}, {@code author:<source>:…}, {@code author:name:…}. */
public final class AuthorIds {

  /** Strongest first: the person's own, then the sources' in order of curation, then the name. */
  public static final Comparator<String> STRENGTH = Comparator.comparingInt(AuthorIds::rank)
      .thenComparing(Comparator.naturalOrder());

  private static final List<String> RANKS = List.of("author:orcid:", "author:dblp:",
      "author:openalex:", "author:s2:");

  private AuthorIds() {}

  public static String named(String nameKey) {
    return "author:name:" + nameKey;
  }

  public static boolean isOrcid(String id) {
    return id.startsWith("author:orcid:");
  }

  static boolean isName(String id) {
    return id.startsWith("author:name:");
  }

  /** What an author's id rests on: {@code ORCID}, {@code SOURCE_ID} or {@code NAME_ONLY}. */
  public static String identity(String id) {
    return isOrcid(id) ? "ORCID" : id.startsWith("author:name:") ? "NAME_ONLY" : "SOURCE_ID";
  }

  /** The ids of a byline entry, strongest first; the name is not one of them. */
  static List<String> of(AuthorEntry author) {
    List<String> ids = new ArrayList<>();
    if (author.orcid() != null) {
      ids.add("author:orcid:" + author.orcid());
    }
    author.ids().forEach((scheme, id) -> ids.add("author:" + scheme + ":" + id));
    ids.sort(STRENGTH);
    return ids;
  }

  private static int rank(String id) {
    for (int i = 0; i < RANKS.size(); i++) {
      if (id.startsWith(RANKS.get(i))) {
        return i;
      }
    }
    return id.startsWith("author:name:") ? RANKS.size() + 1 : RANKS.size();
  }
}
