package org.papergraph.loader.source.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.papergraph.loader.record.AuthorEntry;
import org.papergraph.loader.record.PaperAmendment;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PersonRecord;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.file.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/** What a text or a sample holds, read in the one format that it can be in. */
record Reading(String format, List<SourceItem> items) {

  private static final Path DATA = Path.of("../../shared/data");

  static boolean hasSamples() {
    return Files.isDirectory(DATA);
  }

  static Reading of(String text) {
    return of("input", text, ReadingOptions.DEFAULT);
  }

  static Reading of(String file, String text, ReadingOptions options) {
    return of(file, text.getBytes(StandardCharsets.UTF_8), options);
  }

  static Reading ofSample(String name) {
    try (InputStream input = new BufferedInputStream(
        new GZIPInputStream(Files.newInputStream(DATA.resolve(name))))) {
      return of(name, input.readAllBytes(), ReadingOptions.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading of(String file, byte[] content, ReadingOptions options) {
    Head head = new Head(Arrays.copyOf(content, Math.min(content.length, Head.SIZE)));
    List<SourceFormat> formats = Formats.all().stream()
        .filter(format -> format.matches(head)).toList();
    assertThat(formats).as("formats that %s may be in", file).hasSize(1);
    List<SourceItem> items = new ArrayList<>();
    RecordReader reader = formats.getFirst().open(file, new ByteArrayInputStream(content), options);
    try {
      for (SourceItem item = reader.next(); item != null; item = reader.next()) {
        items.add(item);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Reading(formats.getFirst().label(), items);
  }

  List<PaperRecord> papers() {
    return items(SourceItem.Read.class).stream().map(SourceItem.Read::paper).toList();
  }

  /** The paper with this id of the source's own. */
  PaperRecord paper(String sourceId) {
    return papers().stream().filter(paper -> sourceId.equals(paper.sourceId())).findFirst()
        .orElseThrow(() -> new NoSuchElementException(sourceId));
  }

  /** The paper, which is the only one. */
  PaperRecord paper() {
    assertThat(papers()).as("%s", items).hasSize(1);
    return papers().getFirst();
  }

  List<PaperAmendment> amendments() {
    return items(SourceItem.Amended.class).stream().map(SourceItem.Amended::amendment).toList();
  }

  List<PersonRecord> persons() {
    return items(SourceItem.Person.class).stream().map(SourceItem.Person::person).toList();
  }

  List<String> refused() {
    return items(SourceItem.Refused.class).stream().map(SourceItem.Refused::reason).toList();
  }

  List<String> skipped() {
    return items(SourceItem.Skipped.class).stream().map(SourceItem.Skipped::reason).toList();
  }

  List<String> notes() {
    return items(SourceItem.Read.class).stream().flatMap(read -> read.notes().stream()).toList();
  }

  static List<String> names(PaperRecord paper) {
    return paper.authors().stream().map(AuthorEntry::name).toList();
  }

  private <T extends SourceItem> List<T> items(Class<T> kind) {
    return items.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
