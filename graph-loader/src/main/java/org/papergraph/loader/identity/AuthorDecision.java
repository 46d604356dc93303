package org.papergraph.loader.identity;

import java.util.List;

/**
 * What a person decided about who is who. A decision outranks whatever sources say. It names authors and papers by ids
 * and is applied to every state of the records, in the order of numbers, so that it does not matter whether a record
 * came before it or after.
 */
public sealed interface AuthorDecision {

  /** From 1, in the order in which decisions were taken. */
  long number();

  /** The ids of authors that the decision names or makes. */
  List<String> ids();

  /**
   * These are one person.
   *
   * @param authors two or more ids that the authors answer to, as they were given
   */
  record Merge(long number, List<String> authors) implements AuthorDecision {

    public Merge {
      authors = List.copyOf(authors);
    }

    @Override
    public List<String> ids() {
      return authors;
    }
  }

  /**
   * What the author wrote of these papers is another person's. Papers that come later are the author's.
   *
   * @param author an id that the author answers to, as it was given
   * @param papers ids of papers, sorted
   * @param part the id of the other person, see {@link AuthorIds#part}
   */
  record Split(long number, String author, List<String> papers,
      String part) implements AuthorDecision {

    public Split {
      papers = List.copyOf(papers);
    }

    @Override
    public List<String> ids() {
      return List.of(author, part);
    }
  }
}
