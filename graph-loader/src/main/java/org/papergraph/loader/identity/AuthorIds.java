package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.papergraph.loader.record.AuthorEntry;

/**
 * Ids of authors: {@code author:orcid:…}, {@code author:<source>:…}, {@code author:name:…}, and {@code author:split:…} of
 * what a person's decision has split off.
 */
public final class AuthorIds {

  /** Strongest first: the person's own, then the sources' in order of curation, then the name. */
  public static final Comparator<String> STRENGTH = Comparator.comparingInt(AuthorIds::rank)
      .thenComparing(Comparator.naturalOrder());

  private static final List<String> RANKS = List.of("author:orcid:", "author:dblp:",
      "author:openalex:", "author:s2:");

  private static final String PREFIX = "author:";
  private static final String NAME = "author:name:";
  private static final String PART = "author:split:";

  private AuthorIds() {}

  public static String named(String nameKey) {
    return NAME + nameKey;
  }

  public static boolean isOrcid(String id) {
    return id.startsWith("author:orcid:");
  }

  /**
   * The id of what is split off from an author: whose it was, and a hash of the papers. So the same decision makes the
   * same id whenever it is taken, and no other decision ever makes it.
   *
   * @param author an id of the author from whom the papers are split off
   */
  public static String part(String author, Collection<String> papers) {
    String whose = isPart(author)
        ? author.substring(PART.length())
        : author.substring(PREFIX.length());
    return PART + whose + "~" + Keys.hash(String.join("\n", new TreeSet<>(papers)), 8);
  }

  static boolean isName(String id) {
    return id.startsWith(NAME);
  }

  /** True if a decision made the id. */
  public static boolean isPart(String id) {
    return id.startsWith(PART);
  }

  /**
   * What an author's id rests on: {@code ORCID}, {@code SOURCE_ID} or {@code NAME_ONLY}. Of what was split off no more
   * is known than the name.
   */
  public static String identity(String id) {
    if (isOrcid(id)) {
      return "ORCID";
    }
    return isPart(id) || isName(id) ? "NAME_ONLY" : "SOURCE_ID";
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
    if (isPart(id)) {
      return RANKS.size() + 2;
    }
    return isName(id) ? RANKS.size() + 1 : RANKS.size();
  }
}
