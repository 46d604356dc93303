package org.papergraph.loader.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.source.file.Sources;

/** What readers find, as lists. */
public final class Items {

  private Items() {}

  /** Of a text in a format. */
  public static List<SourceItem> of(SourceFormat format, String text) {
    return of(format, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of bytes in a format. */
  public static List<SourceItem> of(SourceFormat format, byte[] content) {
    List<SourceItem> items = new ArrayList<>();
    try {
      RecordReader reader = format.open("file", new ByteArrayInputStream(content),
          ReadingOptions.DEFAULT);
      for (SourceItem item = reader.next(); item != null; item = reader.next()) {
        items.add(item);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items;
  }

  /** Of a real file, whose format is told from its content. */
  public static List<SourceItem> in(Path path) {
    List<SourceItem> items = new ArrayList<>();
    try (Sources sources = new Sources(List.of(path), null, ReadingOptions.DEFAULT)) {
      sources.forEachRemaining(items::add);
    }
    return items;
  }

  public static List<PaperRecord> papers(List<SourceItem> items) {
    return items.stream().filter(SourceItem.Read.class::isInstance)
        .map(item -> ((SourceItem.Read) item).paper()).toList();
  }

  /** Reasons of refusals. */
  public static List<String> reasons(List<SourceItem> items) {
    return items.stream().filter(SourceItem.Refused.class::isInstance)
        .map(item -> ((SourceItem.Refused) item).reason()).toList();
  }

  /** Reasons for what is left out. */
  public static List<String> skipped(List<SourceItem> items) {
    return items.stream().filter(SourceItem.Skipped.class::isInstance)
        .map(item -> ((SourceItem.Skipped) item).reason()).toList();
  }
}
