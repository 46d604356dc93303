package org.papergraph.loader.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

class MainTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  @TempDir
  private Path directory;

  @BeforeEach
  void catchWhatIsPrinted() {
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
  }

  @AfterEach
  void printAgain() {
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void withoutACommandItSaysHowToUseIt() {
    assertThat(run()).isEqualTo(Main.USAGE);
    assertThat(text()).contains("Usage: papergraph-loader", "load", "status", "dump");
  }

  @Test
  void aPathThatDoesNotExistIsWrongUsage() {
    assertThat(run("load", directory.resolve("nowhere").toString())).isEqualTo(Main.USAGE);
    assertThat(text()).contains("no such file or directory").doesNotContain("Exception");
  }

  @Test
  void anUnknownFormatIsWrongUsage() throws IOException {
    assertThat(run("load", "--format", "bibtexml", file("{\"title\":\"T\"}")))
        .isEqualTo(Main.USAGE);
    assertThat(text())
        .contains("unknown format 'bibtexml'; known are ", "papergraph", "bibtex");
  }

  @Test
  void anAddressThatIsNoneIsWrongUsage() throws IOException {
    assertThat(run("load", "--uri", "localhost", file("{\"title\":\"T\"}"))).isEqualTo(Main.USAGE);
    assertThat(text()).contains("'localhost' is no address of a Neo4j database");
  }

  @Test
  void aDatabaseThatIsNotThereIsSaidAtOnce() throws IOException {
    assertThat(run("load", "--uri", "bolt://127.0.0.1:1", file("{\"title\":\"T\"}")))
        .isEqualTo(Main.DATABASE);
    assertThat(text()).contains("the database cannot be reached").doesNotContain("Exception",
        "\tat ");
  }

  @Test
  void aLoadIsSummedUp() throws IOException {
    Neo4jUnderTest.empty();
    Path report = directory.resolve("report.json");
    assertThat(connected("load", "--rejects", rejects(), "--report", report.toString(),
        file(
            "{\"title\":\"One\",\"authors\":[\"Ada Lovelace\"]}\n{\"title\":\"Two\",\"year\":9999}")))
        .isEqualTo(Main.OK);
    assertThat(text()).containsPattern("records +\\| +2 \\| +2 ").containsPattern("Paper +2")
        .contains("left out: 1", "year: 9999");
    assertThat(Files.readString(report)).contains("\"read\" : 2", "\"Author\" : 1");
    assertThat(connected("status")).isEqualTo(Main.OK);
    assertThat(text()).contains("load 1: FINISHED");
    assertThat(connected("dump", "--hash")).isEqualTo(Main.OK);
    assertThat(text().lines().reduce("", (first, last) -> last)).matches("[0-9a-f]{64}");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Neo4jUnderTest.empty();
    Path report = directory.resolve("report.json");
    assertThat(connected("load", "--dry-run", "--rejects", rejects(), "--report",
        report.toString(), file("{\"title\":\"One\"}"))).isEqualTo(Main.OK);
    assertThat(text()).contains("Dry run: 1 read", "nothing was written")
        .containsPattern("Paper +0");
    assertThat(Files.readString(report)).contains("\"dryRun\" : true").doesNotContain("\"load\"");
    assertThat(connected("load", "--dry-run", "--if-empty", file("{}"))).isEqualTo(Main.USAGE);
    assertThat(text()).contains("--dry-run", "validate");
  }

  @Test
  void rejectsAreAnErrorUnlessAllowed() throws IOException {
    Neo4jUnderTest.empty();
    String file = file("{\"title\":\"One\"}\n{}");
    assertThat(connected("load", "--rejects", rejects(), file)).isEqualTo(Main.REJECTS);
    assertThat(text()).contains("Rejected", "title: missing or blank");
    assertThat(connected("load", "--rejects", rejects(), "--max-rejects", "1", file))
        .isEqualTo(Main.OK);
    assertThat(Files.readString(Path.of(rejects()))).contains("\"line\":2");
  }

  private String rejects() {
    return directory.resolve("rejects.jsonl").toString();
  }

  private String file(String content) throws IOException {
    return Files.writeString(directory.resolve("records.jsonl"), content).toString();
  }

  private int connected(String command, String... arguments) {
    Map<String, String> environment = Neo4jUnderTest.environment();
    String[] all = new String[arguments.length + 4];
    all[0] = command;
    all[1] = "--uri=" + environment.get("NEO4J_URI");
    all[2] = "--username=" + environment.get("NEO4J_USERNAME");
    all[3] = "--password=" + environment.get("NEO4J_PASSWORD");
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return run(all);
  }

  private static int run(String... arguments) {
    return Main.run(arguments);
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
