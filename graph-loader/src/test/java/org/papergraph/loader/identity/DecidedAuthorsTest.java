package org.papergraph.loader.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Wei Wang and W. Wang, known by name, Ada, known by an ORCID iD with an id of OpenAlex; papers p, q and r. */
class DecidedAuthorsTest {

  private static final String WEI = "author:name:wei wang";
  private static final String W = "author:name:w. wang";
  private static final String ADA = "author:orcid:0000-0002-1825-0097";
  private static final String A1 = "author:openalex:A1";
  private static final String PART = AuthorIds.part(WEI, List.of("p"));

  @Test
  void withoutDecisionsEverybodyIsWhoTheSourcesSay() {
    assertThat(author("p", List.of(WEI))).isEqualTo(WEI);
    assertThat(author("p", List.of(A1))).isEqualTo(ADA);
  }

  @Test
  void aMergeTakesTheStrongestId() {
    assertThat(author("p", List.of(WEI), merge(1, WEI, W))).isEqualTo(W);
    assertThat(author("p", List.of(WEI), merge(1, WEI, ADA))).isEqualTo(ADA);
  }

  @Test
  void aMergeMeansWhoeverTheIdStandsFor() {
    assertThat(author("p", List.of(WEI), merge(1, WEI, A1))).isEqualTo(ADA);
  }

  @Test
  void mergesInAChainAreOneWhateverTheirOrder() {
    assertThat(author("p", List.of(WEI), merge(1, W, A1), merge(2, WEI, W))).isEqualTo(ADA);
    assertThat(author("p", List.of(WEI), merge(1, WEI, W), merge(2, W, A1))).isEqualTo(ADA);
  }

  @Test
  void aSplitTakesTheAuthorsPapersAndNoOthers() {
    assertThat(author("p", List.of(WEI), split(1, WEI, "p"))).isEqualTo(PART);
    assertThat(author("q", List.of(WEI), split(1, WEI, "p"))).isEqualTo(WEI);
    assertThat(author("p", List.of(W), split(1, WEI, "p"))).isEqualTo(W);
  }

  @Test
  void aSplitAfterAMergeTakesWhatEitherWrote() {
    assertThat(author("p", List.of(W), merge(1, WEI, W), split(2, WEI, "p"))).isEqualTo(PART);
    assertThat(author("q", List.of(W), merge(1, WEI, W), split(2, WEI, "p"))).isEqualTo(W);
  }

  @Test
  void aSplitBeforeAMergeTakesWhatTheAuthorWroteAlone() {
    assertThat(author("p", List.of(W), split(1, WEI, "p"), merge(2, WEI, W))).isEqualTo(W);
    assertThat(author("p", List.of(WEI), split(1, WEI, "p"), merge(2, WEI, W))).isEqualTo(PART);
  }

  @Test
  void aPartCanBeMergedWithAnotherAuthorOrBack() {
    assertThat(author("p", List.of(WEI), split(1, WEI, "p"), merge(2, PART, ADA))).isEqualTo(ADA);
    assertThat(author("q", List.of(WEI), split(1, WEI, "p"), merge(2, PART, ADA))).isEqualTo(WEI);
    assertThat(author("p", List.of(WEI), split(1, WEI, "p"), merge(2, PART, WEI))).isEqualTo(WEI);
  }

  @Test
  void whatWasMergedBackCanBeSplitOffAgain() {
    assertThat(author("p", List.of(WEI), split(1, WEI, "p"), merge(2, PART, WEI),
        split(3, WEI, "p"))).isEqualTo(PART);
  }

  @Test
  void aPartCanBeSplit() {
    AuthorDecision.Split both = new AuthorDecision.Split(1, WEI, List.of("p", "q"),
        AuthorIds.part(WEI, List.of("p", "q")));
    String rest = AuthorIds.part(both.part(), List.of("q"));
    AuthorDecision second = new AuthorDecision.Split(2, both.part(), List.of("q"), rest);
    assertThat(author("p", List.of(WEI), both, second)).isEqualTo(both.part());
    assertThat(author("q", List.of(WEI), both, second)).isEqualTo(rest);
    assertThat(rest).startsWith("author:split:name:wei wang~").doesNotContain("split:split");
  }

  @Test
  void aPartWhoseSplitIsUndoneIsPassedOver() {
    assertThat(author("p", List.of(W), merge(2, PART, W))).isEqualTo(W);
  }

  @Test
  void anIdThatMayBeTwoPeopleIsPassedOver() {
    String emmy = "author:orcid:0000-0001-5109-3700";
    AuthorAssignment disputed = AuthorAssignment
        .of(Set.of(List.of(ADA, A1), List.of(emmy, A1), List.of(WEI)));
    DecidedAuthors authors = DecidedAuthors.of(disputed,
        AuthorDecisions.of(List.of(merge(1, A1, WEI))), Map.of());
    assertThat(authors.author("p", List.of(WEI))).isEqualTo(WEI);
  }

  @Test
  void theOrderInWhichDecisionsAreReadDoesNotMatter() {
    assertThat(author("p", List.of(WEI), merge(2, PART, ADA), split(1, WEI, "p"))).isEqualTo(ADA);
  }

  @Test
  void aNameAloneJoinsNobodyWhomAStrongerIdKeepsApart() {
    AuthorAssignment authors = AuthorAssignment.of(Set.of(List.of("author:dblp:wei wang 0001"),
        List.of("author:dblp:wei wang 0002"), List.of(ADA, "author:s2:7"), List.of("author:s2:7"),
        List.of("author:s2:8")));
    assertThat(authors.byIds().values()).containsExactlyInAnyOrder("author:dblp:wei wang 0001",
        "author:dblp:wei wang 0002", ADA, ADA, "author:s2:8");
  }

  private static AuthorDecision merge(long number, String... authors) {
    return new AuthorDecision.Merge(number, List.of(authors));
  }

  private static AuthorDecision split(long number, String author, String... papers) {
    return new AuthorDecision.Split(number, author, List.of(papers),
        AuthorIds.part(author, List.of(papers)));
  }

  private static String author(String paper, List<String> key, AuthorDecision... decisions) {
    AuthorAssignment sources = AuthorAssignment
        .of(Set.of(List.of(WEI), List.of(W), List.of(ADA, A1), List.of(A1)));
    return DecidedAuthors.of(sources, AuthorDecisions.of(List.of(decisions)),
        Stream.of("p", "q", "r").collect(Collectors.toMap(id -> id, id -> id))).author(paper, key);
  }
}
