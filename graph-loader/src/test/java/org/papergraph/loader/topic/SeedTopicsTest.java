package org.papergraph.loader.topic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.file.Sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The topics of the four pages that the project starts from, where these lie beside it. */
class SeedTopicsTest {
  private static final Path PAGES = Path.of("..", "..", "shared", "seeds");

  private static final Set<String> NO_TOPICS = Set.of("novel method", "state of the art",
      "state-of-the-art", "experimental result", "experimental results", "wide range",
      "recent work",
      "based on", "numerical experiment", "large scale", "real world", "model", "method",
      "approach",
      "paper", "data", "result", "framework", "algorithm", "problem", "task", "performance", "tau",
      "training data", "widetilde", "widetilde o", "emph", "frac", "well", "we", "order", "case");

  private static Collection<TaggablePaper> papers() {
    assumeTrue(Files.isDirectory(PAGES), "the pages are not here");
    Map<String, TaggablePaper> papers = new LinkedHashMap<>();
    try (Sources sources = new Sources(List.of(PAGES), null, ReadingOptions.DEFAULT)) {
      while (sources.hasNext()) {
        if (sources.next() instanceof SourceItem.Read read) {
          PaperRecord paper = read.paper();
          String id = paper.title().toLowerCase(Locale.ROOT);
          papers.putIfAbsent(id,
              new TaggablePaper(id, paper.title(), paper.abstractText(), List.of(), List.of()));
        }
      }
    }
    return papers.values();
  }

  @Test
  void nearlyEveryPaperHasTopicsAndNoneIsAStopPhrase() {
    Collection<TaggablePaper> papers = papers();
    TopicAssignments topics = new TopicTagger().tag(papers);
    Set<String> labels = new TreeSet<>();
    topics.byPaper().values().forEach(of -> of.forEach(topic -> labels.add(topic.label())));

    assertThat(papers).hasSize(135);
    assertThat(papers).filteredOn(paper -> !topics.of(paper.paperId()).isEmpty())
        .hasSizeGreaterThanOrEqualTo(130);
    assertThat(labels).hasSizeGreaterThan(150).doesNotContainAnyElementsOf(NO_TOPICS)
        .contains("diffusion model", "neural network", "neural tangent kernel", "transfer learning",
            "stochastic gradient descent", "large language model", "Gaussian process")
        .noneMatch(label -> label.matches(".*[\\\\${}_^~].*"));
  }

  @Test
  void topicsAreWhatTheDefinitionSays() {
    Collection<TaggablePaper> papers = papers();

    assertThat(new TopicTagger().tag(papers))
        .isEqualTo(new NaiveTopicTagger(List.of()).tag(papers));
  }

  @Test
  void everyLabelFoldsToTheIdOfItsTopic() {
    Vocabulary vocabulary = new Vocabulary();

    assertThat(new TopicTagger().tag(papers()).byPaper().values().stream().flatMap(List::stream))
        .isNotEmpty().allSatisfy(topic -> assertThat(topic.topicId()).isEqualTo(
            "topic:" + vocabulary.key(topic.label(), vocabulary.abbreviations())));
  }

  @Test
  void titlesAloneGiveTopicsToo() {
    List<TaggablePaper> titles = papers().stream()
        .map(paper -> new TaggablePaper(paper.paperId(), paper.title(), null, List.of(), List.of()))
        .toList();
    TopicAssignments topics = new TopicTagger().tag(titles);

    assertThat(titles).filteredOn(paper -> !topics.of(paper.paperId()).isEmpty())
        .hasSizeGreaterThan(60);
  }
}
