package org.papergraph.loader.compact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as bytes, to be read back in the order they were written: small numbers take one byte, texts UTF-8. */
public final class Packed {

  private byte[] bytes = new byte[1024];
  private int size;

  /** A number, the smaller the shorter; -1 and less take five bytes. */
  public void number(int value) {
    room(5);
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Eight bytes. */
  public void fixed(long value) {
    room(8);
    for (int i = 0; i < 8; i++) {
      bytes[size++] = (byte) (value >>> (8 * i));
    }
  }

  public void decimal(double value) {
    fixed(Double.doubleToRawLongBits(value));
  }

  public void text(String value) {
    bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  public void textOrNull(@Nullable String value) {
    number(value == null ? 0 : 1);
    if (value != null) {
      text(value);
    }
  }

  public void texts(List<String> values) {
    number(values.size());
    values.forEach(this::text);
  }

  public void bytes(byte[] value) {
    number(value.length);
    room(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  /** What was written so far; then begins anew. */
  public byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, size);
    size = 0;
    return taken;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, Ints.grown(size)));
    }
  }

  /** Reads back what was packed. */
  public static final class Reader {

    private final byte[] bytes;
    private int at;

    public Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    public int number() {
      int value = 0;
      int shift = 0;
      byte next = bytes[at++];
      while (next < 0) {
        value |= (next & 0x7F) << shift;
        shift += 7;
        next = bytes[at++];
      }
      return value | next << shift;
    }

    public long fixed() {
      long value = 0;
      for (int i = 0; i < 8; i++) {
        value |= (bytes[at++] & 0xFFL) << (8 * i);
      }
      return value;
    }

    public double decimal() {
      return Double.longBitsToDouble(fixed());
    }

    public String text() {
      int length = number();
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    public @Nullable String textOrNull() {
      return number() == 0 ? null : text();
    }

    public List<String> texts() {
      int count = number();
      List<String> texts = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        texts.add(text());
      }
      return texts;
    }

    public void skipText() {
      int length = number();
      at += length;
    }

    public boolean hasMore() {
      return at < bytes.length;
    }
  }
}
