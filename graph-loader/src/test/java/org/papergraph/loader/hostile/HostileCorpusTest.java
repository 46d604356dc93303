package org.papergraph.loader.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.loader.load.LoadOptions;
import org.papergraph.loader.load.LoadProgress;
import org.papergraph.loader.load.LoadReport;
import org.papergraph.loader.load.Loader;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.file.Sources;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every format with everything that can happen to a file. A paper is read, or something that is told of the file says
 * why not; a file that is whole is read whole.
 */
class HostileCorpusTest {

  @TempDir
  private Path directory;

  static Stream<Arguments> cases() {
    return Specimen.all().stream()
        .flatMap(specimen -> Damage.all().stream().map(damage -> Arguments.of(specimen, damage)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void everyPaperIsAccountedFor(Specimen specimen, Damage damage) throws IOException {
    Path file = directory.resolve(specimen.file());
    Files.write(file, damage.apply().apply(specimen));
    List<SourceItem> items = items(file);
    List<String> titles = items.stream().filter(SourceItem.Read.class::isInstance)
        .map(item -> ((SourceItem.Read) item).paper().title()).toList();
    if (damage.harmless()) {
      assertThat(items).allSatisfy(item -> assertThat(item).isInstanceOf(SourceItem.Read.class));
      assertThat(titles).hasSize(3).contains(Specimen.TITLES.get(0), Specimen.TITLES.get(2));
      return;
    }
    long told = items.stream().filter(
        item -> !(item instanceof SourceItem.Read read) || !read.notes().isEmpty()).count();
    assertThat(titles.size() + told).as("told of: %s", items).isPositive();
    assertThat(titles.containsAll(Specimen.TITLES) || titles.size() >= 3 || told > 0)
        .as("a paper is missing and nothing says so: %s", titles).isTrue();
    assertThat(items).filteredOn(SourceItem.Refused.class::isInstance)
        .allSatisfy(item -> assertThat(((SourceItem.Refused) item).reason()).isNotBlank()
            .doesNotContain("Exception", "java.", "REDACTED"));
  }

  @Test
  void allOfItLoadedTogetherEndsWithEveryRecordCounted() throws IOException {
    Neo4jUnderTest.empty();
    List<Damage> small = Damage.all().stream().filter(damage -> !damage.big()).toList();
    int number = 0;
    for (Specimen specimen : Specimen.all()) {
      for (Damage damage : small) {
        Path folder = Files.createDirectory(directory.resolve("case-" + number++));
        Files.write(folder.resolve(specimen.file()), damage.apply().apply(specimen));
      }
    }
    Path rejects = directory.resolveSibling(directory.getFileName() + "-rejects.jsonl");
    LoadReport report = new Loader(Neo4jUnderTest.driver(),
        LoadOptions.defaults().withRejects(rejects), LoadProgress.SILENT).load(List.of(directory));
    LoadReport.Counts counts = report.counts();
    assertThat(number).isGreaterThanOrEqualTo(200);
    assertThat(counts.kinds()).allSatisfy((kind, fates) -> assertThat(fates.read()).isEqualTo(
        fates.added() + fates.updated() + fates.unchanged() + fates.outranked()));
    assertThat(counts.all().read()).isPositive();
    try (Stream<String> lines = Files.lines(rejects)) {
      assertThat(lines.count()).isEqualTo(counts.rejected()).isPositive();
    }
    assertThat(report.graph().get("Paper")).isPositive();
  }

  private static List<SourceItem> items(Path path) {
    List<SourceItem> items = new ArrayList<>();
    try (Sources sources = new Sources(List.of(path), null, ReadingOptions.DEFAULT)) {
      sources.forEachRemaining(items::add);
    }
    return items;
  }
}
