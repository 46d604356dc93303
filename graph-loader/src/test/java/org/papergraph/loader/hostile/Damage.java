package org.papergraph.loader.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Something that happens to files.
 *
 * @param harmless true if every paper can still be read
 */
record Damage(String name, boolean harmless, Function<Specimen, byte[]> apply) {

  private static final int MUCH = 10 << 20;

  static List<Damage> all() {
    List<Damage> damages = new ArrayList<>(List.of(
        harmless("nothing", text -> utf8(text)),
        harmless("a byte order mark", text -> utf8("\uFEFF" + text)),
        harmless("CR LF", text -> utf8(text.replace("\n", "\r\n"))),
        harmless("no last line end", text -> utf8(text.stripTrailing())),
        harmless("blank lines after it", text -> utf8(text + "\n \n\n")),
        harmless("gzip", text -> gzip(utf8(text))),
        harmless("gzip in two members",
            text -> concat(gzip(utf8(text.substring(0, 40))), gzip(utf8(text.substring(40))))),
        title("a title of emoji and marks", true, "\u202eBeta\u202c 🎉\u200b of \u0301e Tides"),
        title("a title of 10 MB", false, "x".repeat(MUCH)),
        title("a title of 100,000 words", false, "tides and waves ".repeat(100_000)),
        title("a blank title", false, "  "),
        title("a title of Latin-1", false, "\u0000LATIN1\u0000"),
        harmful("cut in half", text -> Arrays.copyOf(utf8(text), text.length() / 2)),
        harmful("cut at nine tenths", text -> Arrays.copyOf(utf8(text), text.length() * 9 / 10)),
        harmful("gzip cut off", text -> {
          byte[] packed = gzip(utf8(text));
          return Arrays.copyOf(packed, packed.length - 12);
        }),
        harmful("binary junk after it", text -> concat(utf8(text), junk())),
        harmful("UTF-16", text -> text.getBytes(StandardCharsets.UTF_16)),
        harmful("NUL in the middle", text -> utf8(text.replace("Rising", "Ris\u0000ing"))),
        harmful("twice one after the other", text -> utf8(text + text)),
        harmful("deep brackets in place of a record",
            text -> utf8(text.replace("Beta of Rising Tides", "\"}" + "[".repeat(100_000)))),
        zip(),
        zipOfZip()));
    for (long seed = 1; seed <= 5; seed++) {
      damages.add(flips(seed));
    }
    return damages;
  }

  /** True if the file becomes so large that a few of the kind are enough. */
  boolean big() {
    return name.contains("10 MB") || name.contains("100,000");
  }

  @Override
  public String toString() {
    return name;
  }

  private static Damage harmless(String name, Function<String, byte[]> apply) {
    return new Damage(name, true, specimen -> apply.apply(specimen.whole()));
  }

  private static Damage harmful(String name, Function<String, byte[]> apply) {
    return new Damage(name, false, specimen -> apply.apply(specimen.whole()));
  }

  /** Another title for the second paper; between NULs, bytes of Latin-1. */
  private static Damage title(String name, boolean harmless, String title) {
    return new Damage(name, harmless, specimen -> {
      String text = specimen.text()
          .apply(List.of(Specimen.TITLES.get(0), title, Specimen.TITLES.get(2)));
      int mark = text.indexOf('\u0000');
      return mark < 0
          ? utf8(text)
          : concat(utf8(text.substring(0, mark)),
              "G\u00f6del".getBytes(StandardCharsets.ISO_8859_1),
              utf8(text.substring(text.lastIndexOf('\u0000') + 1)));
    });
  }

  private static Damage zip() {
    return new Damage("zip", true,
        specimen -> zip(specimen.file(), utf8(specimen.whole())));
  }

  private static Damage zipOfZip() {
    return new Damage("zip within a zip", false,
        specimen -> zip("inner.zip", zip(specimen.file(), utf8(specimen.whole()))));
  }

  private static Damage flips(long seed) {
    return new Damage("random bytes changed, " + seed, false, specimen -> {
      byte[] bytes = utf8(specimen.whole());
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      for (int i = 0; i < 4; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) (1 + random.nextInt(126));
      }
      return bytes;
    });
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] junk() {
    byte[] junk = new byte[3_000];
    new Random(7).nextBytes(junk);
    return junk;
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
