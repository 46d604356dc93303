package org.papergraph.loader.source.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Real files of every format, and what is read of each: {@code sample-counts.tsv} holds file, format, records,
 * amendments, persons, vocabulary terms, refused and skipped. With {@code -Dsamples.update} it is written anew; read the difference.
 */
@EnabledIf("hasSamples")
class SampleCountsTest {

  private static final Path DATA = Path.of("../../shared/data");
  private static final Path TABLE = Path.of("src/test/resources/sample-counts.tsv");
  private static final String HEADING = "file\tformat\trecords\tamendments\tpersons\tterms\trefused\tskipped";

  static boolean hasSamples() {
    return Files.isDirectory(DATA);
  }

  @Test
  void areAsTheTableSays() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (Path file : files()) {
      List<SourceFormat> formats = formats(file);
      if (!formats.isEmpty()) {
        String name = DATA.relativize(file).toString();
        found.put(name, String.join("\t", name, formats.getFirst().label(), counts(file)));
      }
    }
    if (Boolean.getBoolean("samples.update")
        || System.getProperty("samples.update", "x").isEmpty()) {
      List<String> lines = new ArrayList<>(List.of(HEADING));
      lines.addAll(found.values());
      Files.write(TABLE, lines);
    }
    assertThat(Files.readAllLines(TABLE)).first().isEqualTo(HEADING);
    assertThat(found.values())
        .containsExactlyElementsOf(Files.readAllLines(TABLE).stream().skip(1).toList());
  }

  @Test
  void areEachInOneFormatOnly() throws IOException {
    for (Path file : files()) {
      assertThat(formats(file)).as(file.toString()).hasSizeLessThan(2);
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(DATA)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** A spreadsheet beside the samples is packed in a way that is not opened. */
  private static List<SourceFormat> formats(Path file) {
    try (InputStream content = new BufferedInputStream(
        Decompression.of(Files.newInputStream(file), new AtomicLong()))) {
      Head head = new Head(content.readNBytes(Head.SIZE));
      return head.problem().isEmpty()
          ? Formats.all().stream().filter(format -> format.matches(head)).toList()
          : List.of();
    } catch (IOException noFormat) {
      return List.of();
    }
  }

  private static String counts(Path file) {
    long[] counts = new long[6];
    try (Sources sources = new Sources(List.of(file), null, ReadingOptions.DEFAULT)) {
      sources.forEachRemaining(item -> counts[column(item)]++);
    }
    return String.join("\t",
        Stream.of(0, 1, 2, 3, 4, 5).map(i -> Long.toString(counts[i])).toList());
  }

  private static int column(SourceItem item) {
    return switch (item) {
      case SourceItem.Read read -> 0;
      case SourceItem.Amended amended -> 1;
      case SourceItem.Person person -> 2;
      case SourceItem.Term term -> 3;
      case SourceItem.Refused refused -> 4;
      case SourceItem.Skipped skipped -> 5;
    };
  }
}
