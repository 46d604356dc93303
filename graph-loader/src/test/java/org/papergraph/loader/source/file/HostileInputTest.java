package org.papergraph.loader.source.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;

/** What a file may hold that is not as it should be, and what the user is told. */
class HostileInputTest {

  private static final String GOOD = "{\"title\":\"Good\"}\n";

  @TempDir
  private Path directory;

  /**
   * A file and what becomes of it.
   *
   * @param papers titles that are read all the same
   * @param refusals beginnings of what is said of the rest
   */
  record Case(String what, byte[] content, List<String> papers, String... refusals) {

    Case(String what, String content, List<String> papers, String... refusals) {
      this(what, content.getBytes(StandardCharsets.UTF_8), papers, refusals);
    }

    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Case> cases() {
    List<String> none = List.of();
    List<String> good = List.of("Good");
    return Stream.of(new Case("an empty file", "", none, "the file is empty"),
        new Case("white space only", " \n\t\r\n", none, "the file holds nothing but white space"),
        new Case("binary junk", junk(), none, "the file is not text"),
        new Case("UTF-16", GOOD.getBytes(StandardCharsets.UTF_16), none, "the file is UTF-16"),
        new Case("a gzip that is cut off", cut(gzip(many())), List.of(), "cannot be read"),
        new Case("a gzip that is damaged", damaged(gzip(many())), List.of(), "cannot be read"),
        new Case("invalid UTF-8 in one line", latin1("{\"title\":\"Gödel\"}\n" + GOOD), good,
            "not valid UTF-8"),
        new Case("a line of 10 MB", "{\"title\":\"" + "x".repeat(10 << 20) + "\"}\n" + GOOD, good,
            "the line has 10485"),
        new Case("JSON nested 100,000 deep", GOOD + "{\"title\":" + "[".repeat(100_000) + "\n",
            good, "not valid JSON"),
        new Case("a number of a million digits",
            GOOD + "{\"title\":\"T\",\"year\":" + "9".repeat(1_000_000) + "}", good,
            "not valid JSON"),
        new Case("no title", GOOD + "{\"year\":2020}", good, "title: missing or blank"),
        new Case("a blank title", GOOD + "{\"title\":\" \\u200b\\n\"}", good,
            "title: missing or blank"),
        new Case("a title that is an array", GOOD + "{\"title\":[\"T\"]}", good,
            "title: must be a string, not an array"),
        new Case("the year soon", GOOD + "{\"title\":\"T\",\"year\":\"soon\"}", good,
            "year: must be a whole number"),
        new Case("authors null", "{\"title\":\"Good\",\"authors\":null}", good),
        new Case("NUL within a string", GOOD + "{\"title\":\"a\u0000b\"}", none,
            "the file is not text"),
        new Case("NUL escaped", "{\"title\":\"Go\\u0000od\"}", good),
        new Case("JSON of something else", "{\"name\":\"x\",\"version\":1}", none,
            "JSON whose records are in no format known here; the first has the fields name, version"),
        new Case("an array of numbers", "[1, 2, 3]", none, "JSON without records"),
        new Case("a JSON array", "[" + GOOD.strip() + "]", good),
        new Case("a JSON array that is empty", "[]", none, "JSON without records"),
        new Case("JSON spread over lines", "{\n  \"title\": \"Good\"\n}\n", good),
        new Case("a wrong record within an array", array("{\"title\":[1]}"), good,
            "title: must be a string"),
        new Case("what is no JSON within an array", array("{\"title\":NaN}"), good,
            "not valid JSON: Non-standard token 'NaN'"),
        new Case("a word within an array", array("oops"), good, "not valid JSON"),
        new Case("a record of 9 MB within an array",
            array("{\"title\":\"" + "x".repeat(9 << 20) + "\"}"), good, "the record has 9437"),
        new Case("invalid UTF-8 within an array", latin1(array("{\"title\":\"Gödel\"}")), good,
            "not valid UTF-8"),
        new Case("an array that is cut off", "[{\"title\":\"Good\"},{\"title\":\"Ha", good,
            "the file ends within this record"),
        new Case("an array without its end", "[{\"title\":\"Good\"}", good,
            "the file ends too early"),
        new Case("a closing brace too many", "[{\"title\":\"Good\"}}, {\"title\":\"T\"}]", good,
            "not valid JSON: '}' is where a record or the end was expected; nothing after it"),
        new Case("something after an array", "[{\"title\":\"Good\"}] and more", good,
            "not valid JSON: 'a' is where"),
        new Case("nulls within an array", "[null, {\"title\":\"Good\"}]", good,
            "a record is a JSON object"),
        new Case("an array with a BOM and spaces",
            "\uFEFF \n[\r\n" + GOOD.strip() + "\r\n]\r\n", good),
        new Case("another format", "<?xml version=\"1.0\"?>\n<svg/>", none,
            "in no format known here"),
        new Case("a BOM", "\uFEFF" + GOOD, good),
        new Case("CR LF", GOOD.replace("\n", "\r\n"), good),
        new Case("a last line cut off", GOOD + "{\"title\":\"Half", good, "not valid JSON"),
        new Case("the same key twice", GOOD + "{\"title\":\"A\",\"title\":\"B\"}", good,
            "not valid JSON: Duplicate field"),
        new Case("an unknown field", GOOD + "{\"title\":\"T\",\"titel\":\"U\"}", good,
            "unknown field titel"),
        new Case("emoji and bidirectional marks", "{\"title\":\"\\u202e🎉 Good\\u202c\"}",
            List.of("🎉 Good")),
        new Case("half an emoji", "{\"title\":\"Good \\ud83c\"}", List.of("Good \uFFFD")),
        new Case("et al. as an author", "{\"title\":\"Good\",\"authors\":[\"A. One\",\"et al.\"]}",
            good),
        new Case("2,000 authors", "{\"title\":\"Good\",\"authors\":[" + authors(2_000) + "]}",
            good),
        new Case("a script as URL", "{\"title\":\"Good\",\"url\":\"javascript:alert(1)\"}", good),
        new Case("Infinity as score",
            GOOD + "{\"title\":\"T\",\"topics\":[{\"label\":\"x\",\"score\":1e999}]}", good,
            "topics[0].score: must be a number from 0 to 1"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAnsweredClearly(Case file) throws IOException {
    Path path = directory.resolve("input");
    Files.write(path, file.content());
    List<SourceItem> items = items(path);
    assertThat(items.stream().filter(SourceItem.Read.class::isInstance)
        .map(item -> ((SourceItem.Read) item).paper().title())
        .filter(title -> !title.startsWith("Filler"))).isEqualTo(file.papers());
    List<SourceItem.Refused> refused = items.stream()
        .filter(SourceItem.Refused.class::isInstance)
        .map(SourceItem.Refused.class::cast)
        .toList();
    assertThat(refused).hasSameSizeAs(file.refusals());
    for (int i = 0; i < refused.size(); i++) {
      assertThat(refused.get(i).reason()).startsWith(file.refusals()[i]).doesNotContain("Exception",
          "REDACTED", "\n");
      assertThat(refused.get(i).raw().length()).isLessThan(SourceItem.Refused.RAW_LIMIT + 50);
    }
  }

  @Test
  void aDirectoryWithoutFilesIsSaidToBeEmpty() {
    assertThat(items(directory)).singleElement()
        .isEqualTo(new SourceItem.Refused(Position.of(directory.toString()), "holds no files", ""));
  }

  @Test
  void aFileThatExpandsWithoutEndIsStopped() throws IOException {
    Path bomb = directory.resolve("bomb.gz");
    byte[] line = ("{\"title\":\"T\"" + " ".repeat(1 << 20) + "}\n")
        .getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      for (int i = 0; i < 300; i++) {
        out.write(line);
      }
    }
    List<SourceItem> items = items(bomb);
    assertThat(items).hasSizeLessThan(100);
    assertThat(items.getLast()).isInstanceOfSatisfying(SourceItem.Refused.class,
        refused -> assertThat(refused.reason()).contains("expands more than 300 times"));
  }

  @Test
  void nothingThatIsCutOffAnywhereBreaksTheReader() throws IOException {
    byte[] whole = gzip(GOOD.repeat(50));
    for (int length = 0; length < whole.length; length++) {
      Path path = directory.resolve("cut");
      Files.write(path, Arrays.copyOf(whole, length));
      assertThat(items(path)).isNotEmpty();
    }
  }

  private static List<SourceItem> items(Path path) {
    List<SourceItem> items = new ArrayList<>();
    try (Sources sources = new Sources(List.of(path), null, ReadingOptions.DEFAULT)) {
      sources.forEachRemaining(items::add);
    }
    return items;
  }

  /** This between two good records. */
  private static String array(String item) {
    return "[{\"title\":\"Filler 1\"}," + item + "," + GOOD.strip() + "]";
  }

  private static byte[] junk() {
    byte[] junk = new byte[5_000];
    new Random(1).nextBytes(junk);
    return junk;
  }

  private static String many() {
    Random random = new Random(2);
    return IntStream.range(0, 2_000)
        .mapToObj(i -> "{\"title\":\"Filler " + random.nextLong() + "\"}\n")
        .collect(Collectors.joining());
  }

  private static String authors(int count) {
    return IntStream.range(0, count).mapToObj(i -> "\"Author N" + i + "\"")
        .collect(Collectors.joining(","));
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] cut(byte[] content) {
    return Arrays.copyOf(content, content.length / 2);
  }

  private static byte[] damaged(byte[] content) {
    byte[] damaged = content.clone();
    Arrays.fill(damaged, 12, 60, (byte) 0xFF);
    return damaged;
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
