package org.papergraph.loader.source.file;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What users name, and how it is packed. */
class OpeningTest {

  private static final String ONE = "{\"title\":\"One\"}\n";
  private static final String TWO = "{\"title\":\"Two\"}\n";

  @TempDir
  private Path directory;

  /** A way of packing. */
  @FunctionalInterface
  interface Packer {
    OutputStream over(OutputStream out) throws IOException;
  }

  @Test
  void zstandardIsReadAlsoInSeveralFrames() throws IOException {
    byte[] frames = joined(pack(bytes(ONE), ZstdOutputStream::new),
        pack(bytes(TWO), ZstdOutputStream::new));
    assertThat(titles(file("records.zst", frames))).containsExactly("One", "Two");
  }

  @Test
  void whatIsCutOffInZstandardIsSaid() throws IOException {
    byte[] whole = pack(bytes(ONE.repeat(1000)), ZstdOutputStream::new);
    Path cut = file("records.zst", Arrays.copyOf(whole, whole.length / 2));
    assertThat(reasons(cut)).singleElement().asString().contains("cut off or damaged");
  }

  @Test
  void gzipInZstandardInAZipIsReadAndNamed() throws IOException {
    byte[] inner = pack(pack(bytes(ONE), GZIPOutputStream::new), ZstdOutputStream::new);
    Path zip = file("records.zip", zip(Map.of("data/a.gz.zst", inner)));
    assertThat(titles(zip)).containsExactly("One");
    assertThat(items(zip).getFirst().position().file()).endsWith("records.zip!data/a.gz.zst");
  }

  @Test
  void aZipWithinAZipIsRefusedAndTheRestRead() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.zip", zip(Map.of("x.jsonl", bytes(ONE))));
    entries.put("b.jsonl", bytes(TWO));
    Path zip = file("records.zip", zip(entries));
    assertThat(titles(zip)).containsExactly("Two");
    assertThat(reasons(zip)).singleElement().asString()
        .contains("a zip archive inside another file").contains("unpack it first");
  }

  @Test
  void otherPackingsAreRefusedByName() throws IOException {
    assertThat(reasons(file("a.bz2", bytes("BZh91AY&SY")))).singleElement().asString()
        .contains("bzip2");
    assertThat(reasons(file("a.xz", new byte[]{(byte) 0xFD, '7', 'z', 'X', 'Z', 0})))
        .singleElement().asString().contains("packed with xz");
  }

  @Test
  void aBombIsStoppedHoweverOftenItIsPacked() throws IOException {
    byte[] spaces = new byte[200 << 20];
    Arrays.fill(spaces, (byte) ' ');
    byte[] begin = bytes("{\"title\":\"T\"");
    System.arraycopy(begin, 0, spaces, 0, begin.length);
    byte[] bomb = pack(spaces, ZstdOutputStream::new);
    assertThat(reasons(file("a.zst", bomb))).singleElement().asString().contains("300 times");
    assertThat(reasons(file("b.gz", pack(bomb, GZIPOutputStream::new)))).singleElement()
        .asString().contains("300 times");
    assertThat(reasons(file("c.zip", zip(Map.of("a.zst", bomb))))).singleElement().asString()
        .contains("300 times");
    assertThat(reasons(file("d.zip", zip(Map.of("a.txt", spaces))))).singleElement().asString()
        .contains("300 times");
  }

  @Test
  void aDocumentThatIsAZipInsideIsNoArchive() throws IOException {
    Path file = file("table.xlsx", zip(Map.of("[Content_Types].xml", bytes("<Types/>"))));
    assertThat(reasons(file)).singleElement().asString().contains("not text");
    assertThat(items(directory)).singleElement().isInstanceOf(SourceItem.Skipped.class);
  }

  @Test
  void aDamagedArchiveDoesNotHideItsNeighbours() throws IOException {
    file("a.zip", bytes("PK\u0003\u0004 but no archive"));
    file("b.jsonl", bytes(ONE));
    assertThat(titles(directory)).containsExactly("One");
    assertThat(reasons(directory)).singleElement().asString().contains("damaged");
  }

  @Test
  void aLinkThatLeadsBackIsNotFollowedOthersAre() throws IOException {
    Path folder = Files.createDirectories(directory.resolve("folder"));
    Files.createSymbolicLink(folder.resolve("back"), folder);
    Files.writeString(folder.resolve("a.jsonl"), ONE);
    Path elsewhere = Files.createDirectories(directory.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("b.jsonl"), TWO);
    Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
    assertThat(titles(folder)).containsExactlyInAnyOrder("One", "Two");
    Files.createSymbolicLink(folder.resolve("c.jsonl"), Path.of("nowhere"));
    assertThat(reasons(folder)).singleElement().asString().contains("leads nowhere");
  }

  @Test
  void foldersThatLinkToEachOtherAreReadOnceEach() throws IOException {
    for (int i = 0; i < 12; i++) {
      Path folder = Files.createDirectories(directory.resolve("folder" + i));
      Files.writeString(folder.resolve("a.jsonl"), "{\"title\":\"" + i + "\"}");
      for (int j = 0; j < 12; j++) {
        Files.createSymbolicLink(folder.resolve("to" + j), directory.resolve("folder" + j));
      }
    }
    assertThat(titles(directory)).hasSize(12).doesNotHaveDuplicates();
    assertThat(expand("**/*.jsonl")).hasSize(12);
  }

  @Test
  void standardInputIsReadInWhateverItIsPacked() throws IOException {
    InputStream before = System.in;
    try {
      byte[] members = joined(pack(bytes(ONE), GZIPOutputStream::new),
          pack(bytes(TWO), GZIPOutputStream::new));
      System.setIn(new Pipe(members));
      List<SourceItem> items = items(SourcePaths.STANDARD_INPUT);
      assertThat(items).extracting(item -> item.position().toString())
          .containsExactly("<stdin>:1", "<stdin>:2");
    } finally {
      System.setIn(before);
    }
  }

  /** Gives its bytes one at a time and never knows of more to come. */
  private static final class Pipe extends ByteArrayInputStream {

    Pipe(byte[] content) {
      super(content);
    }

    @Override
    public synchronized int read(byte[] target, int from, int length) {
      return super.read(target, from, Math.min(1, length));
    }

    @Override
    public synchronized int available() {
      return 0;
    }
  }

  @Test
  void patternsAreExpandedAsAShellWouldButThroughAllFolders() throws IOException {
    for (String name : List.of("part_2.gz", "x/part_1.gz", "x/y/part_3.gz", "x/other.gz",
        ".hidden/part_4.gz", "x/[1].jsonl")) {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, ONE);
    }
    assertThat(expand("*.gz")).containsExactly("part_2.gz");
    assertThat(expand("*/*.gz")).containsExactly("x/other.gz", "x/part_1.gz");
    assertThat(expand("**/part_*.gz")).containsExactly("part_2.gz", "x/part_1.gz",
        "x/y/part_3.gz");
    assertThat(expand("x/**/part_[13].gz")).containsExactly("x/part_1.gz", "x/y/part_3.gz");
    assertThat(expand("{x,.hidden}/part_?.gz")).containsExactly("x/part_1.gz");
    assertThat(expand("x/[1].jsonl")).containsExactly("x/[1].jsonl");
    assertThat(expand("?")).containsExactly("x");
  }

  @Test
  void aPatternThatMatchesNothingIsAnError() {
    String pattern = directory.resolve("*.nt").toString();
    assertThatThrownBy(() -> SourcePaths.expand(List.of(pattern)))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage("no file or directory matches " + pattern);
    assertThatThrownBy(() -> SourcePaths.expand(List.of(directory + "/nowhere/*.nt")))
        .hasMessageContaining("no file or directory matches");
    assertThatThrownBy(() -> SourcePaths.expand(List.of(directory + "/a[")))
        .hasMessageContaining("no pattern either");
  }

  private List<String> expand(String pattern) throws IOException {
    return SourcePaths.expand(List.of(directory + "/" + pattern)).stream()
        .map(path -> directory.relativize(path).toString()).toList();
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(directory.resolve(name), content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] pack(byte[] content, Packer packer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.over(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> titles(Path path) {
    return items(path).stream().filter(SourceItem.Read.class::isInstance)
        .map(item -> ((SourceItem.Read) item).paper().title()).toList();
  }

  private static List<String> reasons(Path path) {
    return items(path).stream().filter(SourceItem.Refused.class::isInstance)
        .map(item -> ((SourceItem.Refused) item).reason()).toList();
  }

  private static List<SourceItem> items(Path path) {
    List<SourceItem> items = new ArrayList<>();
    try (Sources sources = new Sources(List.of(path), null, ReadingOptions.DEFAULT)) {
      sources.forEachRemaining(items::add);
    }
    return items;
  }
}
