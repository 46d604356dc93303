package org.papergraph.app.execution.download;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.citation.CitedPaper;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.Cancellation;
import org.papergraph.app.execution.Engine;
import org.papergraph.app.execution.Explain;
import org.papergraph.app.execution.GraphQlRequest;
import org.papergraph.app.execution.completion.CitedPage;
import org.papergraph.app.execution.completion.CitedPages;
import org.papergraph.app.export.PaperFormat;

/**
 * A list of papers of any length, of which one page is in memory at a time. Each page is an operation
 * of its own: it begins behind the last paper of the one before, has a deadline of its own, and takes
 * a place among the requests only while it is read. Papers that a load brings or removes meanwhile are
 * there or not; none is there twice unless its place in the order changed. Blocks; for one thread.
 */
public final class PaperPages implements Iterator<CitedPaper> {
  /** As many as {@code export} gives at once. */
  private static final int PAGE = 1000;

  private final Engine engine;
  private final FileField export;
  private final Map<String, Object> variables;
  private final Cancellation cancellation;
  private final Duration patience;
  private long left;
  private List<CitedPaper> page;
  private int place;
  private @Nullable String end;

  /**
   * Reads the first page, so that what is wrong with the question is known by then.
   *
   * @param export       the field {@code export}
   * @param variables    its {@code filter} and {@code orderBy}
   * @param most         at most so many papers
   * @param cancellation cancelled when nobody wants the rest
   * @param patience     how long a page but the first waits for a place among the requests
   * @throws FailedDownload as do the other methods, if a page cannot be read
   */
  public PaperPages(Engine engine, FileField export, Map<String, Object> variables, long most,
      Cancellation cancellation, Duration patience) {
    this.engine = engine;
    this.export = export;
    this.variables = Map.copyOf(variables);
    this.cancellation = cancellation;
    this.patience = patience;
    this.left = most;
    this.page = read(Duration.ZERO);
  }

  /** File extension → media type of each form that a list comes in. */
  public static Map<String, String> mediaTypes() {
    var types = new LinkedHashMap<String, String>();
    Stream.of(PaperFormat.values())
        .forEach(format -> types.put(format.fileExtension(), format.mediaType()));
    return types;
  }

  /**
   * Writes the list as it is read.
   *
   * @param extension one of {@link #mediaTypes()}
   * @param out       left open, not flushed
   * @throws IOException the target's own
   */
  public void write(String extension, Writer out) throws IOException {
    Stream.of(PaperFormat.values()).filter(format -> format.fileExtension().equals(extension))
        .findFirst().orElseThrow().write(this, out);
  }

  @Override
  public boolean hasNext() {
    if (place == page.size() && left > 0) {
      page = read(patience);
      place = 0;
    }
    return place < page.size();
  }

  @Override
  public CitedPaper next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.get(place++);
  }

  private List<CitedPaper> read(Duration patience) {
    if (cancellation.isCancelled()) {
      throw new FailedDownload(ErrorCode.DEADLINE_EXCEEDED, "The client has gone.");
    }
    int size = (int) Math.min(PAGE, left);
    var asked = new HashMap<>(variables);
    asked.put("first", size);
    if (end != null) {
      asked.put("after", end);
    }
    var pages = new CitedPages();
    FailedDownload.orThrow(engine.page(
        new GraphQlRequest(export.document(), null, asked, Explain.NONE), cancellation, pages,
        patience));
    CitedPage read = pages.only();
    left = read.papers().size() < size ? 0 : left - size;
    end = read.end();
    return read.papers();
  }
}
