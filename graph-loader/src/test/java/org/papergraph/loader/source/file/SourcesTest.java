package org.papergraph.loader.source.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;

class SourcesTest {

  private static final String TWO = "{\"title\":\"One\"}\n\n{\"title\":\"Two\"}";

  @TempDir
  private Path directory;

  @Test
  void gzipIsReadAsItIsWhateverItsName() throws IOException {
    Path file = directory.resolve("records.dat");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(TWO.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(titles(file)).containsExactly("One", "Two");
  }

  @Test
  void severalGzipMembersAreOneFile() throws IOException {
    Path file = directory.resolve("records.gz");
    for (String part : List.of("{\"title\":\"One\"}\n", "{\"title\":\"Two\"}\n")) {
      try (OutputStream out = new GZIPOutputStream(
          Files.newOutputStream(file, java.nio.file.StandardOpenOption.CREATE,
              java.nio.file.StandardOpenOption.APPEND))) {
        out.write(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(titles(file)).containsExactly("One", "Two");
  }

  @Test
  void directoriesAreReadInOrderWithoutHiddenFiles() throws IOException {
    Files.createDirectories(directory.resolve("b/.git"));
    Files.writeString(directory.resolve("b/2.jsonl"), "{\"title\":\"Three\"}");
    Files.writeString(directory.resolve("b/.git/config"), "{\"title\":\"Hidden\"}");
    Files.writeString(directory.resolve("a.jsonl"), TWO);
    Files.writeString(directory.resolve(".DS_Store"), "x");
    assertThat(titles(directory)).containsExactly("One", "Two", "Three");
  }

  @Test
  void whatADirectoryHoldsBesidesIsSkippedAndNamed() throws IOException {
    Files.writeString(directory.resolve("README.md"), "# Data");
    Files.writeString(directory.resolve("a.jsonl"), TWO);
    assertThat(items(directory)).hasSize(3)
        .filteredOn(SourceItem.Skipped.class::isInstance)
        .singleElement()
        .satisfies(item -> assertThat(item.position().file()).endsWith("README.md"));
  }

  @Test
  void entriesOfAZipAreReadAndNamed() throws IOException {
    Path file = directory.resolve("records.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("data/b.jsonl"));
      zip.write("{\"title\":\"Two\"}".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("data/a.jsonl"));
      zip.write("{\"title\":\"One\"}".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(titles(file)).containsExactly("One", "Two");
    assertThat(items(file).getFirst().position().toString()).endsWith("records.zip!data/a.jsonl:1");
  }

  @Test
  void positionsAreLinesAndBytes() throws IOException {
    Path file = directory.resolve("records.jsonl");
    Files.writeString(file, "{\"title\":\"é\"}\r\n\r\n{\"title\":\"Two\"}\r\n");
    assertThat(items(file)).extracting(SourceItem::position)
        .containsExactly(new Position(file.toString(), 1, 0), new Position(file.toString(), 3, 18));
  }

  @Test
  void progressIsCountedInBytesOnDisk() throws IOException {
    Path file = directory.resolve("records.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((TWO + "\n").repeat(5_000).getBytes(StandardCharsets.UTF_8));
    }
    try (Sources sources = new Sources(List.of(file), null, ReadingOptions.DEFAULT)) {
      sources.forEachRemaining(item -> assertThat(item).isInstanceOf(SourceItem.Read.class));
      assertThat(sources.bytesRead()).isEqualTo(sources.size()).isEqualTo(Files.size(file));
    }
  }

  private static List<String> titles(Path path) {
    return items(path).stream()
        .filter(SourceItem.Read.class::isInstance)
        .map(item -> ((SourceItem.Read) item).paper().title())
        .toList();
  }

  private static List<SourceItem> items(Path path) {
    List<SourceItem> items = new ArrayList<>();
    try (Sources sources = new Sources(List.of(path), null, ReadingOptions.DEFAULT)) {
      sources.forEachRemaining(items::add);
    }
    return items;
  }
}
