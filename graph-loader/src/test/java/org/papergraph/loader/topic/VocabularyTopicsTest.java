package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What papers have of a vocabulary. */
class VocabularyTopicsTest {

  private static final List<String> NONE = List.of();

  @Test
  void aPhraseThatIsALabelOrAnAlternativeIsTheConcept() {
    List<Concept> concepts = List.of(
        new Concept("v", "v://nets", List.of("Artificial Neural Networks"),
            List.of("neural nets", "ANN"), NONE, NONE));
    assertThat(topics(concepts, paper("1", "Training Artificial Neural Networks")))
        .containsExactly("Artificial Neural Networks VOCABULARY");
    assertThat(topics(concepts, paper("1", "On Neural Nets"))).containsExactly(
        "Artificial Neural Networks VOCABULARY");
    assertThat(topics(concepts, paper("1", "An ANN for All"))).containsExactly(
        "Artificial Neural Networks VOCABULARY");
    assertThat(topics(concepts, paper("1", "Ann and her nets"))).isEmpty();
    assertThat(topics(concepts, new TaggablePaper("1", "Untitled", null, List.of("Neural-Net"),
        List.of()))).containsExactly("Artificial Neural Networks VOCABULARY");
  }

  @Test
  void aGeneralWordIsAConceptOnlyWhereASourceNamesIt() {
    List<Concept> concepts = List.of(concept("architecture"));
    assertThat(topics(concepts, paper("1", "An Architecture for Graphs"))).isEmpty();
    assertThat(topics(concepts, new TaggablePaper("1", "Untitled", null,
        List.of("Architecture"), List.of()))).containsExactly("architecture VOCABULARY");
  }

  @Test
  void labelsMayHaveBoundaryWordsAndAnyLength() {
    List<Concept> concepts = List.of(concept("internet of things"),
        concept("large scale open domain question answering system evaluation"));
    assertThat(topics(concepts, paper("1", "Security in the Internet of Things")))
        .contains("internet of things VOCABULARY");
    assertThat(topics(concepts,
        paper("1", "Large Scale Open Domain Question Answering System Evaluation")))
        .contains("large scale open domain question answering system evaluation VOCABULARY");
  }

  @Test
  void conceptsThatMeanTheSameAreOneTopicCalledAsMostOfThemAre() {
    List<Concept> concepts = List.of(
        new Concept("v", "a", List.of("primes", "prime numbers"), NONE, NONE, List.of("b")),
        new Concept("v", "b", List.of("prime numbers"), NONE, List.of("number theory"), NONE),
        new Concept("w", "c", List.of("Prime Number"), NONE, List.of("algebra"), NONE));
    TopicAssignments tagged = new TopicTagger(concepts).tag(List.of(paper("1", "All Primes")));
    assertThat(tagged.of("1")).singleElement().satisfies(topic -> {
      assertThat(topic.topicId()).isEqualTo("topic:prime number");
      assertThat(topic.label()).isEqualTo("prime numbers");
    });
    assertThat(tagged.hierarchy().broader()).isEqualTo(
        Map.of("topic:prime number", Set.of("topic:number theory", "topic:algebra")));
  }

  @Test
  void anAlternativeOfTwoConceptsMeansNeitherButALabelMeansItsOwn() {
    List<Concept> concepts = List.of(
        new Concept("v", "v://1", List.of("decision tree"), List.of("branching", "oak"), NONE,
            NONE),
        new Concept("v", "v://2", List.of("quercus"), List.of("oak"), NONE, NONE),
        new Concept("v", "v://3", List.of("branching"), NONE, NONE, NONE));
    assertThat(topics(concepts, paper("1", "The Oak"))).isEmpty();
    assertThat(topics(concepts, paper("1", "The Branching"))).containsExactly(
        "branching VOCABULARY");
  }

  @Test
  void theHierarchyIsWholeUpToItsTopsAndCirclesDoNoHarm() {
    List<Concept> concepts = List.of(
        new Concept("v", "primes", NONE, NONE, List.of("numbers"), NONE),
        new Concept("v", "numbers", NONE, NONE, List.of("mathematics"), NONE),
        new Concept("v", "mathematics", NONE, NONE, List.of("primes", "mathematics"), NONE),
        new Concept("v", "zebras", NONE, NONE, List.of("animals"), NONE));
    TopicHierarchy hierarchy = new TopicTagger(concepts).tag(List.of(paper("1", "Primes")))
        .hierarchy();
    assertThat(hierarchy.labels().keySet()).containsExactlyInAnyOrder("topic:prime",
        "topic:number", "topic:mathematics");
    assertThat(hierarchy.broader()).isEqualTo(Map.of("topic:prime", Set.of("topic:number"),
        "topic:number", Set.of("topic:mathematics"), "topic:mathematics",
        Set.of("topic:prime")));
  }

  @Test
  void papersWhoseTopicsWereExtractedElsewhereHaveVocabularyTopicsToo() {
    TaggablePaper paper = new TaggablePaper("1", "Counting primes", "On graph theory.", NONE,
        List.of(new GivenTopic("something else", 0.5, TopicMethod.EXTRACTED)));
    assertThat(topics(List.of(concept("primes"), concept("graph theory")), paper))
        .containsExactlyInAnyOrder("something else EXTRACTED", "primes VOCABULARY",
            "graph theory VOCABULARY");
  }

  @Test
  void topicsAreWhatTheDefinitionSaysInWhateverOrderConceptsAndPapersCome() {
    List<String> words = List.of("deep set", "score matching", "graph", "learning", "SAT",
        "neural process", "set");
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      List<Concept> concepts = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        concepts.add(new Concept("v", words.get(random.nextInt(words.size())),
            some(words, random), some(words, random), some(words, random), some(words, random)));
      }
      List<TaggablePaper> papers = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        papers.add(new TaggablePaper("p" + i, String.join(" for ", some(words, random)) + " x",
            String.join(" and ", some(words, random)), some(words, random),
            some(words, random).stream()
                .map(word -> new GivenTopic(word, 0.5, TopicMethod.EXTRACTED)).toList()));
      }
      TopicAssignments expected = new TopicTagger(concepts).tag(papers);
      Collections.shuffle(concepts, random);
      Collections.shuffle(papers, random);
      assertThat(new TopicTagger(concepts).tag(papers)).as("seed %d", seed).isEqualTo(expected);
      assertThat(new NaiveTopicTagger(concepts).tag(papers)).as("seed %d", seed)
          .isEqualTo(expected);
    }
  }

  private static List<String> some(List<String> words, Random random) {
    List<String> shuffled = new ArrayList<>(words);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(3));
  }

  private static Concept concept(String label) {
    return new Concept("v", label, List.of(label), NONE, NONE, NONE);
  }

  private static TaggablePaper paper(String id, String title) {
    return new TaggablePaper(id, title, null, NONE, List.of());
  }

  private static List<String> topics(List<Concept> concepts, TaggablePaper paper) {
    return new TopicTagger(concepts).tag(List.of(paper)).of(paper.paperId()).stream()
        .map(topic -> topic.label() + " " + topic.method()).toList();
  }
}
