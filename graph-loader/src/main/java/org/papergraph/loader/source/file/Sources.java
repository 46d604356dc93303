package org.papergraph.loader.source.file;

import com.github.luben.zstd.ZstdIOException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.SourceItem;

/**
 * All records under some paths, one after the other, as a stream that holds one record at a time. To be used by one
 * thread; {@link #bytesRead} may be asked by any.
 */
public final class Sources implements Iterator<SourceItem>, AutoCloseable {

  private final Deque<Path> paths;
  private final @Nullable SourceFormat format;
  private final ReadingOptions options;
  private final long size;
  private final AtomicLong bytesRead = new AtomicLong();
  private final Deque<SourceFile> files = new ArrayDeque<>();
  private @Nullable InputStream input;
  private @Nullable RecordReader reader;
  private String formatOfFile = "";
  private Position last = Position.of("");
  private @Nullable SourceItem next;

  /**
   * @param paths files, directories or {@link SourcePaths#STANDARD_INPUT}, read in this order
   * @param format what every file is in; null: told from each file's content
   */
  public Sources(List<Path> paths, @Nullable SourceFormat format, ReadingOptions options) {
    this.paths = new ArrayDeque<>(paths);
    this.format = format;
    this.options = options;
    this.size = SourceFiles.size(paths);
  }

  /** Bytes of all files as they lie on disk, compressed or not. */
  public long size() {
    return size;
  }

  /** The format of the file that is being read, as {@link SourceFormat#label}; empty if it is not known. */
  public String format() {
    return formatOfFile;
  }

  /** How many of {@link #size()} have been read. */
  public long bytesRead() {
    return bytesRead.get();
  }

  @Override
  public boolean hasNext() {
    while (next == null && (reader != null || !files.isEmpty() || !paths.isEmpty())) {
      next = reader != null
          ? read(reader)
          : files.isEmpty() ? expand(paths.remove()) : open(files.remove());
    }
    return next != null;
  }

  @Override
  public SourceItem next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    SourceItem item = next;
    next = null;
    return item;
  }

  @Override
  public void close() {
    reader = null;
    if (input != null) {
      try {
        input.close();
      } catch (IOException e) {
        // All that was wanted has been read.
      }
      input = null;
    }
  }

  private @Nullable SourceItem read(RecordReader open) {
    try {
      SourceItem item = open.next();
      if (item == null) {
        close();
      } else {
        last = item.position();
      }
      return item;
    } catch (IOException e) {
      close();
      return new SourceItem.Refused(last, "cannot be read on after this: " + explain(e), "");
    }
  }

  private @Nullable SourceItem expand(Path path) {
    try {
      List<SourceFile> found = SourceFiles.under(path);
      files.addAll(found);
      return found.isEmpty()
          ? new SourceItem.Refused(Position.of(path.toString()), "holds no files", "")
          : null;
    } catch (IOException e) {
      return new SourceItem.Refused(Position.of(path.toString()), "cannot be read: " + explain(e),
          "");
    }
  }

  private @Nullable SourceItem open(SourceFile file) {
    last = Position.of(file.name());
    formatOfFile = "";
    try {
      InputStream content = new BufferedInputStream(
          file.opener().open(bytesRead), Head.SIZE);
      input = content;
      content.mark(Head.SIZE);
      Head head = new Head(content.readNBytes(Head.SIZE));
      content.reset();
      return open(file, content, head);
    } catch (IOException e) {
      close();
      return new SourceItem.Refused(last, "cannot be read: " + explain(e), "");
    }
  }

  private @Nullable SourceItem open(SourceFile file, InputStream content, Head head) {
    String problem = head.problem();
    SourceFormat detected = format != null ? format : Formats.detect(head).orElse(null);
    if (problem.isEmpty() && detected != null) {
      formatOfFile = detected.label();
      reader = detected.open(file.name(), content, options);
      return null;
    }
    close();
    String reason = problem.isEmpty() ? Formats.unknown(head) : problem;
    return file.named()
        ? new SourceItem.Refused(last, reason, head.text())
        : new SourceItem.Skipped(last, reason);
  }

  private static String explain(IOException e) {
    return switch (e) {
      case EOFException eof -> "the compressed file is cut off; fetch it again";
      case ZipException zip ->
        "the compressed file is damaged (" + zip.getMessage() + "); fetch it again";
      case ZstdIOException zstd ->
        "the compressed file is cut off or damaged (" + zstd.getMessage() + "); fetch it again";
      case AccessDeniedException denied -> "not readable for this user";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
