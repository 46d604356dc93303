package org.papergraph.loader.identity;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorAssignmentTest {

  private static final String ADA = "author:orcid:0000-0002-1825-0097";
  private static final String EMMY = "author:orcid:0000-0001-5109-3700";
  private static final String A1 = "author:openalex:A1";
  private static final String A2 = "author:openalex:A2";
  private static final String D1 = "author:dblp:d/1";

  @Test
  void idsThatStandTogetherAreOneAuthor() {
    AuthorAssignment authors = AuthorAssignment
        .of(List.of(List.of(D1, A1), List.of(ADA, D1), List.of(A1), List.of(A2)));
    assertThat(authors.byIds().get(List.of(A1))).isEqualTo(ADA);
    assertThat(authors.byIds().get(List.of(D1, A1))).isEqualTo(ADA);
    assertThat(authors.byIds().get(List.of(A2))).isEqualTo(A2);
    assertThat(authors.authorOf(A1)).isEqualTo(ADA);
  }

  @Test
  void anIdThatStandsWithTwoOrcidsMakesNoOneOfThem() {
    AuthorAssignment authors = AuthorAssignment.of(List.of(List.of(ADA, A1), List.of(EMMY, A1)));
    assertThat(authors.byIds().values()).containsExactlyInAnyOrder(ADA, EMMY);
    assertThat(authors.authorOf(A1)).isEmpty();
    assertThat(authors.candidates().get(A1)).isEqualTo(Set.of(ADA, EMMY));
    assertThat(authors.authorOf(ADA)).isEqualTo(ADA);
  }

  @Test
  void anIdInDisputeThatStandsAloneIsAnAuthorOfItsOwn() {
    AuthorAssignment authors = AuthorAssignment
        .of(List.of(List.of(ADA, A1), List.of(EMMY, A1), List.of(A1)));
    assertThat(authors.byIds().get(List.of(A1))).isEqualTo(A1);
    assertThat(authors.authorOf(A1)).isEqualTo(A1);
  }

  @Test
  void whatIsSaidOfAPersonJoinsEntriesButMakesNoAuthor() {
    AuthorAssignment authors = AuthorAssignment.of(List.of(List.of(D1), List.of(A1)),
        List.of(List.of(ADA, D1, A1), List.of(EMMY, A2)));
    assertThat(authors.byIds().values()).containsOnly(ADA);
    assertThat(authors.authorOf(ADA)).isEqualTo(ADA);
    assertThat(authors.candidates()).containsOnlyKeys(ADA, D1, A1);
  }

  @Test
  void aPersonWithTwoOrcidsJoinsNobody() {
    AuthorAssignment authors = AuthorAssignment.of(List.of(List.of(ADA), List.of(EMMY)),
        List.of(List.of(ADA, EMMY)));
    assertThat(authors.byIds()).containsEntry(List.of(ADA), ADA)
        .containsEntry(List.of(EMMY), EMMY);
  }
}
