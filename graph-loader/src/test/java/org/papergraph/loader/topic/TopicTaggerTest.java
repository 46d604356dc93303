package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class TopicTaggerTest {
  private final TopicTagger tagger = new TopicTagger();

  private static TaggablePaper paper(String id, String title, String body) {
    return new TaggablePaper(id, title, body, List.of(), List.of());
  }

  private static TaggablePaper withKeywords(String id, String title, String... keywords) {
    return new TaggablePaper(id, title, null, List.of(keywords), List.of());
  }

  private List<String> labels(String id, TaggablePaper... papers) {
    return tagger.tag(List.of(papers)).of(id).stream().map(TopicAssignment::label).toList();
  }

  @Test
  void aPhraseThatTwoPapersShareIsATopicOfBoth() {
    TopicAssignments topics = tagger.tag(List.of( //
        paper("a", "Graph Coloring with Few Messages", "We study graph coloring."), //
        paper("b", "Lower Bounds", "They hold for graph colorings and interval scheduling.")));

    assertThat(topics.of("a")).containsExactly(
        new TopicAssignment("topic:graph coloring", "graph coloring", 1, TopicMethod.EXTRACTED));
    assertThat(topics.of("b")).isEqualTo(topics.of("a"));
    assertThat(topics.of("c")).isEmpty();
  }

  @Test
  void spellingsFoldToTheMostFrequent() {
    assertThat(labels("a", //
        paper("a", "Finetuning", "Here finetuning helps with non-convex losses."), //
        paper("b", "On Fine-Tuning", "Here fine-tuning hurts with nonconvex losses."), //
        paper("c", "Fine-tuning", "Why fine-tuning hurts with non-convex loss."))) //
        .containsExactlyInAnyOrder("fine-tuning", "non-convex loss");
  }

  @Test
  void namesKeepTheirCapitals() {
    assertThat(labels("a", //
        paper("a", "GANs and Gaussian Processes", "We train GANs on Gaussian processes."), //
        paper("b", "A GAN for Gaussian Processes", "We train a GAN on a Gaussian process."))) //
        .containsExactlyInAnyOrder("GAN", "Gaussian process");
  }

  @Test
  void anAbbreviationIsItsLongFormEvenWhereItIsNotDefined() {
    assertThat(labels("c", //
        paper("a", "Agents", "We use large language models (LLMs) as judges."), //
        paper("b", "Judges", "A large language model (LLM) is slow."), //
        paper("c", "LLM Pruning", "Pruning an LLM is fast."), //
        paper("d", "Pruning of Trees", "Pruning is old."), //
        paper("e", "Pruning again", "Pruning is new."))) //
        .containsExactly("large language model", "pruning");
  }

  @Test
  void commonAbbreviationsNeedNoDefinition() {
    TopicAssignments topics = tagger.tag(List.of( //
        withKeywords("a", "LLM Agents", "RL"), //
        withKeywords("b", "Large language model agents", "Reinforcement learning")));

    assertThat(topics.of("a")).extracting(TopicAssignment::topicId)
        .containsExactly("topic:reinforcement learning", "topic:large language model agent");
    assertThat(topics.of("b")).isEqualTo(topics.of("a"));
  }

  @Test
  void aBoundaryWordMayStandInALongForm() {
    assertThat(labels("c", //
        paper("a", "Sparse layers", "We stack a mixture of experts (MoE)."), //
        paper("b", "Routing", "A mixture of experts (MoE) needs routes."), //
        paper("c", "Speed", "Every mixture of experts is fast."))) //
        .containsExactly("mixture of experts");
  }

  @Test
  void aFragmentOfALongerTermIsNoTopic() {
    assertThat(labels("a", //
        paper("a", "Neural Tangent Kernels", "The neural tangent kernel is constant."), //
        paper("b", "Width", "The neural tangent kernel of a tree."))) //
        .containsExactly("neural tangent kernel");
  }

  @Test
  void aNestedTermThatStandsOnItsOwnIsATopicToo() {
    assertThat(labels("a", //
        paper("a", "Discrete Diffusion Models", "A discrete diffusion model."), //
        paper("b", "Discrete diffusion models", "More on them."), //
        paper("c", "Diffusion models", "A diffusion model."), //
        paper("d", "Diffusion models", "A diffusion model."))) //
        .containsExactly("discrete diffusion model", "diffusion model");
  }

  @Test
  void stopPhrasesFragmentsAndGenericWordsAreNoTopics() {
    String body = "We propose a novel method based on data. Experimental results show state of the art"
        + " performance on a wide range of tasks, and recent work is outperformed significantly."
        + " Our approach leads to better models. The machine learning method is new.";

    assertThat(labels("a", paper("a", "A Simple Approach", body), paper("b", "The Model", body)))
        .containsExactly("machine learning");
  }

  @Test
  void markupIsNoTopic() {
    String body = "A delay $\\tau$ of \\emph{spiking} neurons~\\cite{tau2020} with <sub>tau</sub>"
        + " widetilde O(N{+}D) and x_t = \\alpha y_t.";

    assertThat(labels("a", paper("a", "On $\\tau$", body), paper("b", "Of $\\tau$", body)))
        .containsExactly("spiking neuron");
  }

  @Test
  void keywordsComeFirstAndUniteWithPhrases() {
    TopicAssignments topics = tagger.tag(List.of( //
        withKeywords("a", "Interval Scheduling", "Graph Coloring", "graph colorings", "P = NP",
            "state-of-the-art", " "), //
        withKeywords("b", "Graph coloring by interval scheduling")));

    assertThat(topics.of("a"))
        .extracting(TopicAssignment::topicId, TopicAssignment::score, TopicAssignment::method)
        .containsExactly(tuple("topic:graph coloring", 1.0, TopicMethod.KEYWORD),
            tuple("topic:p = np", 1.0, TopicMethod.KEYWORD),
            tuple("topic:interval scheduling", 1.0, TopicMethod.EXTRACTED));
    assertThat(topics.of("b")).extracting(TopicAssignment::topicId)
        .containsExactly("topic:graph coloring", "topic:interval scheduling");
  }

  @Test
  void givenTopicsStayAndStopExtraction() {
    GivenTopic given = new GivenTopic("graph coloring", 0.4, TopicMethod.EXTRACTED);
    TopicAssignments topics = tagger.tag(List.of( //
        new TaggablePaper("a", "Interval Scheduling", null, List.of(), List.of(given)), //
        paper("b", "Interval Scheduling and Graph Coloring", "")));

    assertThat(topics.of("a")).containsExactly(
        new TopicAssignment("topic:graph coloring", "graph coloring", 0.4, TopicMethod.EXTRACTED));
    assertThat(topics.of("b")).extracting(TopicAssignment::label).containsExactly("graph coloring");
  }

  @Test
  void titlesCountMoreThanAbstracts() {
    // ln(3) · √(1.5 / 4) for the phrase of one title of two, ln(3) · √(0.5 / 4) for the other;
    // 1 + ln 3 for an occurrence in the title, 1 for one in the abstract: 0.5774 / 2.0986 = 0.275
    TopicAssignments topics = tagger.tag(List.of( //
        paper("a", "Graph Coloring", "By interval scheduling."), //
        paper("b", "Lower Bounds", "For graph coloring, for interval scheduling.")));

    assertThat(topics.of("a")).extracting(TopicAssignment::label, TopicAssignment::score)
        .containsExactly(tuple("graph coloring", 1.0), tuple("interval scheduling", 0.275));
  }

  @Test
  void aPaperHasAtMostTenTopicsAndEveryExtractedOneConnectsTwoPapers() {
    String many = "Ant colonies; bee hives; cat doors; dog bowls; elk horns; fox dens; gnu herds;"
        + " hen eggs; ibis nests; jay feathers; koi ponds; lion manes.";
    TopicAssignments topics = tagger.tag(List.of(paper("a", "Zoo", many), paper("b", "Zoo", many),
        paper("c", "On koi ponds", "Koi ponds, lion manes.")));

    assertThat(topics.of("a")).hasSize(10);
    assertThat(topics.byPaper().values().stream().flatMap(List::stream)
        .filter(topic -> topic.label().equals("lion mane"))).hasSizeBetween(0, 3).size()
        .isNotEqualTo(1);
  }

  @Test
  void theOrderOfPapersDoesNotMatter() {
    List<TaggablePaper> papers = new ArrayList<>();
    Random random = new Random(7);
    List<String> parts = Arrays.asList("graph coloring", "Graph Colorings", "GANs", "a GAN",
        "large language models (LLMs)", "LLM", "neural tangent kernel", "interval-scheduling",
        "interval scheduling", "kernel machines", "mixture of experts (MoE)", "MoE layers");
    for (int i = 0; i < 60; i++) {
      Collections.shuffle(parts, random);
      papers.add(paper("p" + i, parts.get(0), String.join(" and the ", parts.subList(1, 4)) + "."));
    }
    TopicAssignments expected = tagger.tag(papers);
    assertThat(new NaiveTopicTagger(List.of()).tag(papers)).isEqualTo(expected);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(papers, random);
      assertThat(tagger.tag(papers).byPaper()).isEqualTo(expected.byPaper());
    }
  }

  @Test
  void emptyAndOddInputIsNoError() {
    TopicAssignments topics = tagger.tag(List.of(paper("a", "", ""), paper("b", "\\", "$"),
        paper("c", "机器学习", "{}}{$$\\emph{("), paper("d", "((((LLM)", "-- - --"),
        withKeywords("e", "?", "機械学習", "$\\alpha$", "()")));

    assertThat(topics.of("a")).isEmpty();
    assertThat(topics.of("e")).extracting(TopicAssignment::topicId).contains("topic:機械学習");
    assertThat(tagger.tag(List.of()).byPaper()).isEmpty();
  }

  @Test
  void aScoreOutOfRangeIsRefused() {
    assertThatThrownBy(() -> new GivenTopic("graph", 1.5, TopicMethod.KEYWORD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("score of topic 'graph' must lie between 0 and 1: 1.5");
  }
}
