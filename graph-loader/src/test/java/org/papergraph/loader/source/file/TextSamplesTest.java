package org.papergraph.loader.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;

/** How much is found in real files of XML and text; {@code -Dsamples.update} writes down what is. */
@EnabledIf("samplesAreHere")
class TextSamplesTest {

  private static final Path SAMPLES = Path.of("../../shared/data");
  private static final String TABLE = "sample-counts-text.tsv";
  private static final List<String> FOLDERS = List.of("acl-anthology", "arxiv/api_atom_100.xml.gz",
      "bibtex", "dblp", "ris");

  @Test
  void everyFileGivesWhatItIsKnownToHold() throws IOException {
    List<String> actual = new ArrayList<>();
    actual.add("file\tformat\trecords\tamendments\tpersons\trefused\tskipped");
    for (String folder : FOLDERS) {
      for (Folder.Found found : Folder.files(SAMPLES.resolve(folder)).values()) {
        actual.add(counts(found.path()));
      }
    }
    if (System.getProperty("samples.update") != null) {
      Files.write(Path.of("src/test/resources/org/papergraph/loader/source/file", TABLE), actual);
    }
    assertThat(actual).isEqualTo(expected());
  }

  private static String counts(Path file) throws IOException {
    long[] counts = new long[5];
    try (Sources sources = new Sources(List.of(file), null, ReadingOptions.DEFAULT)) {
      sources.forEachRemaining(item -> {
        switch (item) {
          case SourceItem.Read read -> counts[0]++;
          case SourceItem.Amended amended -> counts[1]++;
          case SourceItem.Person person -> counts[2]++;
          case SourceItem.Refused refused -> counts[3]++;
          case SourceItem.Skipped skipped -> counts[4]++;
          case SourceItem.Term term -> throw new IllegalStateException("no vocabulary: " + file);
        }
      });
    }
    StringBuilder line = new StringBuilder(SAMPLES.relativize(file).toString()).append('\t')
        .append(format(file));
    for (long count : counts) {
      line.append('\t').append(count);
    }
    return line.toString();
  }

  private static String format(Path file) throws IOException {
    try (InputStream content = Decompression.of(Files.newInputStream(file), new AtomicLong())) {
      return Formats.detect(new Head(content.readNBytes(Head.SIZE)))
          .map(format -> format.label()).orElse("none");
    }
  }

  private static List<String> expected() throws IOException {
    try (InputStream table = Objects
        .requireNonNull(TextSamplesTest.class.getResourceAsStream(TABLE))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  static boolean samplesAreHere() {
    return Files.isDirectory(SAMPLES);
  }
}
