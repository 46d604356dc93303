package org.papergraph.loader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code validate} says of files; there is no database it could ask. */
class ValidateCommandTest {

  @TempDir
  private Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void saysWhatIsInEveryFile() throws IOException {
    write("one.jsonl", """
                       {"title":"One","year":2020,"authors":["Ada Lovelace"],"doi":"10.1000/one"}
                       {"title":"Two","year":9999}
                       {"year":2021}
                       """);
    write("two.jsonl", "{\"title\":\"Three\"}\n");
    write("notes.txt", "no records here\n");
    assertThat(run(directory.toString())).isEqualTo(Main.REJECTS);
    assertThat(out.toString())
        .containsPattern("one.jsonl +\\| papergraph +\\| +2 \\| +0 \\| +1 \\| +0")
        .containsPattern("two.jsonl +\\| papergraph +\\| +1 \\| +0 \\| +0 \\| +0")
        .containsPattern("notes.txt +\\| \\? +\\| +0 \\| +0 \\| +0 \\| +1")
        .containsPattern("all +\\| +\\| +3 \\| +0 \\| +1 \\| +1")
        .containsPattern("authors +1 +33 %")
        .containsPattern("DOI +1 +33 %")
        .contains("one.jsonl:2: year: 9999", "one.jsonl:3: title: missing or blank");
    assertThat(rejects()).content().contains("\"line\":3").contains("{\\\"year\\\":2021}");
  }

  @Test
  void manyFilesAreSummedUpByFormat() throws IOException {
    for (int i = 0; i < 31; i++) {
      write("part-" + i + ".jsonl", "{\"title\":\"Paper " + i + "\"}\n");
    }
    assertThat(run(directory.toString())).isEqualTo(Main.OK);
    assertThat(out.toString()).containsPattern("31 files +\\| papergraph +\\| +31")
        .doesNotContain("part-7");
  }

  @Test
  void theReportIsForMachines() throws IOException {
    Path file = write("one.jsonl", "{\"title\":\"One\"}\n");
    Path report = directory.resolve("report.json");
    assertThat(run("--report", report.toString(), file.toString())).isEqualTo(Main.OK);
    assertThat(report).content().contains("\"format\" : \"papergraph\"", "\"records\" : 1",
        "\"notes\" : 0");
  }

  @Test
  void rejectsMayBeAllowed() throws IOException {
    Path file = write("one.jsonl", "{}\n");
    assertThat(run("--max-rejects", "1", file.toString())).isEqualTo(Main.OK);
    assertThat(run(file.toString())).isEqualTo(Main.REJECTS);
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    assertThat(run(directory.resolve("nowhere").toString())).isEqualTo(Main.USAGE);
    assertThat(err.toString()).contains("no such file or directory");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content);
  }

  private Path rejects() {
    return directory.getParent().resolve(directory.getFileName() + "-rejects.jsonl");
  }

  private int run(String... arguments) {
    return new CommandLine(new ValidateCommand()).setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(concat(arguments, "--rejects", rejects().toString()));
  }

  private static String[] concat(String[] some, String... more) {
    String[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
