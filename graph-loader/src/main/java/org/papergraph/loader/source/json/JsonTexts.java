package org.papergraph.loader.source.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.text.Line;
import org.papergraph.loader.source.text.LineReader;

/** The texts of a file's JSON records, one after the other, each with its place in the file. */
@FunctionalInterface
interface JsonTexts {

  /** The next record's text, or null at the end of the file. */
  @Nullable
  Line next() throws IOException;

  /** A file's texts, and how they lie in it. */
  record Opened(JsonTexts texts, JsonLayout layout) {
  }

  static Opened open(InputStream content) throws IOException {
    InputStream input = content.markSupported()
        ? content
        : new BufferedInputStream(content, Head.SIZE);
    input.mark(Head.SIZE);
    Head head = new Head(input.readNBytes(Head.SIZE));
    input.reset();
    JsonLayout layout = JsonHead.of(head).layout();
    return new Opened(layout.lines() ? lines(input) : new JsonFrames(input, layout), layout);
  }

  private static JsonTexts lines(InputStream input) {
    LineReader lines = new LineReader(input);
    return () -> {
      Line line = lines.next();
      while (line != null && line.isBlank()) {
        line = lines.next();
      }
      return line;
    };
  }
}
