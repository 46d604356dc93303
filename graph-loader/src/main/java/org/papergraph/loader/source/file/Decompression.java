package org.papergraph.loader.source.file;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/** Undoes gzip and Zstandard where the content is so packed, also one in the other. */
final class Decompression {

  private static final int BUFFER = 64 << 10;

  /** Nobody packs more often on purpose. */
  private static final int MOST_LAYERS = 3;

  private Decompression() {}

  /** The content; bytes read from the input itself are added to the counter. */
  static InputStream of(InputStream raw, AtomicLong bytesRead) throws IOException {
    AtomicLong packed = new AtomicLong();
    return unpack(new Counting(raw, packed, bytesRead), packed::get);
  }

  /**
   * The content of an archive's entry.
   *
   * @param expanded what the archive gives, already expanded
   * @param packed bytes of the entry in the archive
   */
  static InputStream ofEntry(InputStream expanded, long packed, AtomicLong bytesRead)
      throws IOException {
    bytesRead.addAndGet(packed);
    return unpack(new Guarded(expanded, () -> packed), () -> packed);
  }

  private static InputStream unpack(InputStream raw, LongSupplier packed) throws IOException {
    InputStream content = new BufferedInputStream(raw, BUFFER);
    for (int layer = 0; layer <= MOST_LAYERS; layer++) {
      content.mark(Packing.MAGIC);
      Packing packing = Packing.of(content.readNBytes(Packing.MAGIC));
      content.reset();
      if (packing == Packing.NONE) {
        return content;
      }
      if (!packing.refusal().isEmpty()) {
        throw new IOException(packing.refusal());
      }
      InputStream expanded = packing == Packing.GZIP
          ? new GZIPInputStream(content, BUFFER)
          : new ZstdInputStream(content);
      content = new BufferedInputStream(new Guarded(expanded, packed), BUFFER);
    }
    throw new IOException("packed more than " + MOST_LAYERS + " times over; unpack it first");
  }
}
