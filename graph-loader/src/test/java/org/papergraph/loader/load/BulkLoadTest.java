package org.papergraph.loader.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.cli.Main;
import org.papergraph.loader.graph.CanonicalDump;
import org.papergraph.localneo4j.LocalNeo4j;
import org.papergraph.localneo4j.LocalNeo4jSettings;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A graph that Neo4j's importer made of files is the one that statements make. */
class BulkLoadTest {

  @TempDir
  private Path directory;

  @Test
  void importedOrLoadedTheGraphIsTheSameAndOthersCanBeLoadedOntoIt() throws Exception {
    List<String> lines = new RandomRecords(11, 8).lines(300);
    Path file = Files.write(directory.resolve("records.jsonl"), lines);
    Path more = Files.write(directory.resolve("more.jsonl"), new RandomRecords(12, 8).lines(20));
    Path folder = directory.resolve("bulk");
    assertThat(Main.run("load", "--bulk", "--into", folder.toString(), "--rejects",
        directory.resolve("rejects.jsonl").toString(), file.toString())).isZero();
    Path home = imported(folder);
    Neo4jUnderTest.empty();
    Loader.load(Neo4jUnderTest.driver(), List.of(file));
    List<String> loaded = Dumps.lines();
    LoadReport second = Loader.load(Neo4jUnderTest.driver(), List.of(more));

    try (LocalNeo4j neo4j = LocalNeo4j.start(LocalNeo4jSettings.forTests(home));
        Driver driver = GraphDatabase.driver(neo4j.boltUri())) {
      List<String> imported = new ArrayList<>();
      new CanonicalDump(driver, SessionConfig.defaultConfig()).lines(imported::add);
      assertThat(Dumps.difference(imported, loaded)).isEmpty();

      LoadReport onto = Loader.load(driver, List.of(more));

      assertThat(onto.load()).isEqualTo(2);
      assertThat(onto.graph()).isEqualTo(second.graph());
      assertThat(new CanonicalDump(driver, SessionConfig.defaultConfig()).hash())
          .isEqualTo(Dumps.hash());
    }
  }

  @Test
  void whateverSourcesSayIsImported() throws Exception {
    List<String> lines = new ArrayList<>(new RandomSaid(13, true).lines(300));
    lines.addAll(List.of(term("deep set", "learning"), term("learning", "science")));
    Path file = Files.write(directory.resolve("said.jsonl"), lines);
    LoadOptions options = LoadOptions.defaults().withFormat(new SaidFormat());
    Path folder = Files.createDirectory(directory.resolve("bulk"));
    LoadReport written = new BulkLoader(options, LoadProgress.SILENT).load(List.of(file), folder);
    Path home = imported(folder);
    Neo4jUnderTest.empty();
    LoadReport loaded = new Loader(Neo4jUnderTest.driver(), options, LoadProgress.SILENT)
        .load(List.of(file));

    assertThat(written.counts()).isEqualTo(loaded.counts());
    try (LocalNeo4j neo4j = LocalNeo4j.start(LocalNeo4jSettings.forTests(home));
        Driver driver = GraphDatabase.driver(neo4j.boltUri())) {
      List<String> imported = new ArrayList<>();
      new CanonicalDump(driver, SessionConfig.defaultConfig()).lines(imported::add);
      assertThat(imported).anyMatch(line -> line.contains("FormerRecord"))
          .anyMatch(line -> line.contains("KNOWN_AS")).anyMatch(line -> line.contains("BROADER"));
      assertThat(Dumps.difference(imported, Dumps.lines())).isEmpty();
    }
  }

  private static String term(String label, String broader) {
    return """
           {"term": {"vocabulary": "v", "id": "%1$s", "label": "%1$s", "alternatives": [],
             "broader": ["%2$s"], "same": []}}""".formatted(label, broader).replace("\n", "");
  }

  private Path imported(Path folder) throws IOException, InterruptedException {
    Path home = directory.resolve("neo4j");
    Process importer = new ProcessBuilder(
        ProcessHandle.current().info().command().orElse("java"), "--add-opens",
        "java.base/java.nio=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
        "org.papergraph.localneo4j.Main", "import", "--home", home.toString(), "--from",
        folder.toString())
        .redirectErrorStream(true).redirectOutput(directory.resolve("output").toFile()).start();
    assertThat(importer.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(importer.exitValue()).as(Files.readString(directory.resolve("output"))).isZero();
    return home;
  }
}
