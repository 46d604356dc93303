package org.papergraph.loader.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.SessionConfig;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Vocabularies in the graph: what papers have of them, what is above, and that it does not matter what comes first. */
class VocabularyLoadTest {

  private static final int TRIALS = Integer.getInteger("papergraph.trials", 6);
  private static final List<String> WORDS = List.of("deep set", "Deep Sets", "neural process",
      "score matching", "graph", "keyword 0", "keyword 1", "keyword 2", "topic 0", "topic 1",
      "learning", "mathematics", "science", "attention", "𠮷");
  private static final List<String> PREDICATES = List.of("klink:broaderGeneric",
      "klink:broaderGeneric", "klink:relatedEquivalent", "klink:primaryLabel");
  private static final List<String> VOCABULARY = List.of(
      "\"science\",\"klink:broaderGeneric\",\"mathematics\"",
      "\"mathematics\",\"klink:broaderGeneric\",\"number theory\"",
      "\"number theory\",\"klink:broaderGeneric\",\"prime counting\"",
      "\"zoology\",\"klink:broaderGeneric\",\"zebra\"",
      "\"counting of primes\",\"klink:primaryLabel\",\"prime counting\"");
  private static final List<String> PAPERS = List.of(
      "{\"title\":\"On the Counting of Primes\",\"authors\":[\"Ada Lovelace\"]}",
      "{\"title\":\"Zero\",\"abstract\":\"We use prime counting.\",\"keywords\":[\"Number Theory\"]}");

  @TempDir
  private Path directory;

  @BeforeAll
  static void emptySchema() {
    Neo4jUnderTest.empty();
  }

  @BeforeEach
  void emptyGraph() {
    Neo4jUnderTest.emptyOfData();
  }

  @Test
  void papersHaveItsTopicsAndTheTopicsWhatIsAboveThem() throws IOException {
    load(PAPERS, 100);
    load(VOCABULARY, 100);
    assertThat(rows("""
                    MATCH (p:Paper)-[r:HAS_TOPIC]->(t)
                    RETURN p.title + ': ' + t.label + ' ' + r.method AS row"""))
        .containsExactlyInAnyOrder("On the Counting of Primes: prime counting VOCABULARY",
            "Zero: prime counting VOCABULARY", "Zero: number theory VOCABULARY");
    assertThat(rows("MATCH (t:Topic)-[:BROADER]->(b) RETURN t.id + ' < ' + b.id AS row"))
        .containsExactlyInAnyOrder("topic:prime counting < topic:number theory",
            "topic:number theory < topic:mathematics", "topic:mathematics < topic:science");
    assertThat(rows("MATCH (t:Topic) RETURN t.id + ' ' + t.paperCount + ' ' + t.kind AS row"))
        .containsExactlyInAnyOrder("topic:prime counting 2 VOCABULARY",
            "topic:number theory 1 VOCABULARY", "topic:mathematics 0 VOCABULARY",
            "topic:science 0 VOCABULARY");
  }

  @Test
  void whatIsToldTwiceChangesNothing() throws IOException {
    load(VOCABULARY, 100);
    load(PAPERS, 100);
    List<String> once = Dumps.lines();
    LoadReport again = load(VOCABULARY, 2);
    assertThat(again.graph()).containsEntry("VocabularyTerm", 5L).containsEntry("BROADER", 3L);
    assertThat(Dumps.difference(Dumps.lines(), once)).isEmpty();
  }

  @Test
  void aTopicGoesWithItsLastPaperAndSoDoesWhatWasAbove() throws IOException {
    load(VOCABULARY, 100);
    load(List.of("{\"source\":\"x\",\"sourceId\":\"1\",\"title\":\"Prime Counting\"}"), 100);
    assertThat(rows("MATCH (t:Topic) RETURN t.id AS row")).hasSize(4);
    load(List.of("{\"source\":\"x\",\"sourceId\":\"1\",\"title\":\"Nothing of the Kind\","
        + "\"updated\":\"2030-01-01\"}"), 100);
    assertThat(rows("MATCH (t:Topic) RETURN t.id AS row")).isEmpty();
  }

  @Test
  void whatOneLoadToldOfAConceptGoesWithIt() throws IOException {
    load(PAPERS, 100);
    List<String> before = Dumps.lines();
    long first = load(VOCABULARY.subList(0, 3), 100).load();
    List<String> between = Dumps.lines();
    long second = load(VOCABULARY, 100).load();
    List<String> all = Dumps.lines();

    rollback(first);
    assertThat(Dumps.difference(Dumps.lines(), all)).isEmpty();
    load(VOCABULARY.subList(0, 3), 1);
    rollback(second);
    assertThat(Dumps.difference(Dumps.lines(), between)).isEmpty();
    rollback(second + 2);
    assertThat(Dumps.difference(Dumps.lines(), before)).isEmpty();
    assertThat(rows("MATCH (v:VocabularyTerm) RETURN v.key AS row")).isEmpty();
  }

  private static void rollback(long load) {
    new Rollback(Neo4jUnderTest.driver(), SessionConfig.defaultConfig(), LoadProgress.SILENT, 2)
        .run(load);
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 20})
  void beforeOrAfterThePapersInAnyPiecesTheTopicsAreTheSame(int size) throws IOException {
    for (int trial = 0; trial < TRIALS; trial++) {
      long seed = (1000L * size + trial) * 0x9E3779B97F4A7C15L;
      Random random = new Random(seed);
      List<String> records = new RandomRecords(seed).lines(size);
      List<String> triples = IntStream.range(0, size).mapToObj(i -> triple(random)).toList();
      Neo4jUnderTest.emptyOfData();
      load(records, 1_000);
      load(triples, 1_000);
      List<String> expected = Dumps.lines();
      Neo4jUnderTest.emptyOfData();
      List<List<String>> pieces = pieces(records, random);
      pieces.addAll(pieces(triples, random));
      Collections.shuffle(pieces, random);
      for (List<String> piece : pieces) {
        load(piece, 1 + random.nextInt(7));
      }
      assertThat(Dumps.difference(Dumps.lines(), expected)).as("seed %d", seed).isEmpty();
    }
  }

  private static String triple(Random random) {
    return "\"%s\",\"%s\",\"%s\"".formatted(WORDS.get(random.nextInt(WORDS.size())),
        PREDICATES.get(random.nextInt(PREDICATES.size())),
        WORDS.get(random.nextInt(WORDS.size())));
  }

  /** Shuffled, with repetitions, cut into a few loads. */
  private static List<List<String>> pieces(List<String> lines, Random random) {
    List<String> shuffled = new ArrayList<>(lines);
    lines.stream().filter(line -> random.nextInt(4) == 0).forEach(shuffled::add);
    Collections.shuffle(shuffled, random);
    List<List<String>> pieces = new ArrayList<>();
    int from = 0;
    while (from < shuffled.size()) {
      int to = Math.min(shuffled.size(), from + 1 + random.nextInt(1 + shuffled.size() / 2));
      pieces.add(shuffled.subList(from, to));
      from = to;
    }
    return pieces;
  }

  private LoadReport load(List<String> lines, int batchSize) throws IOException {
    Path file = Files.write(directory.resolve("input"), lines);
    LoadReport report = new Loader(Neo4jUnderTest.driver(),
        LoadOptions.defaults().withBatchSize(batchSize), LoadProgress.SILENT)
        .load(List.of(file));
    assertThat(report.counts().rejected()).isZero();
    return report;
  }

  private static List<String> rows(String query) {
    return Neo4jUnderTest.driver().executableQuery(query).execute().records().stream()
        .map(row -> row.get("row").asString()).toList();
  }
}
