package org.papergraph.loader.source.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Zip archives: their entries in the order of their names. */
final class ZipArchive {

  /** Marks of documents and programs that happen to be zip archives. */
  private static final List<String> DOCUMENTS = List.of("[Content_Types].xml", "mimetype",
      "META-INF/MANIFEST.MF");

  private ZipArchive() {}

  static boolean isZip(Path path) throws IOException {
    try (InputStream input = Files.newInputStream(path)) {
      return Packing.of(input.readNBytes(Packing.MAGIC)) == Packing.ZIP;
    }
  }

  /**
   * The entries that are visible; a document or program is one file, whose content is no text.
   *
   * @param named whether the user named the archive
   */
  static List<SourceFile> entries(Path path, boolean named) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (DOCUMENTS.stream().anyMatch(name -> zip.getEntry(name) != null)) {
        return List.of(
            new SourceFile(path.toString(), named, bytesRead -> Files.newInputStream(path)));
      }
      return zip.stream()
          .filter(entry -> !entry.isDirectory() && isVisible(entry.getName()))
          .map(ZipEntry::getName)
          .sorted()
          .map(name -> new SourceFile(path + "!" + name, false,
              bytesRead -> open(path, name, bytesRead)))
          .toList();
    }
  }

  private static boolean isVisible(String entry) {
    return Arrays.stream(entry.split("/", -1)).noneMatch(name -> name.startsWith(".")
        || name.equals("__MACOSX"));
  }

  private static InputStream open(Path path, String name, AtomicLong bytesRead)
      throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    try {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw new IOException("the archive has no entry " + name + " any more");
      }
      return closing(zip, Decompression.ofEntry(zip.getInputStream(entry),
          Math.max(0, entry.getCompressedSize()), bytesRead));
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  private static InputStream closing(ZipFile zip, InputStream content) {
    return new BufferedInputStream(content) {
      @Override
      public void close() throws IOException {
        super.close();
        zip.close();
      }
    };
  }
}
