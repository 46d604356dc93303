package org.papergraph.loader.source.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files under the paths a user names: directories and zip archives are opened up, in the order of their names. */
final class SourceFiles {

  private SourceFiles() {}

  static List<SourceFile> under(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      List<SourceFile> files = new ArrayList<>();
      for (Path file : filesIn(path)) {
        files.addAll(of(file, false));
      }
      return files;
    }
    return of(path, true);
  }

  /** The sizes of the files under the paths, in bytes; what cannot be read counts as nothing. */
  static long size(List<Path> paths) {
    return paths.stream().mapToLong(SourceFiles::size).sum();
  }

  private static long size(Path path) {
    long total = 0;
    try {
      for (Path file : Files.isDirectory(path) ? filesIn(path) : List.of(path)) {
        total += Files.size(file);
      }
      return total;
    } catch (IOException e) {
      return total;
    }
  }

  private static List<Path> filesIn(Path directory) throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> isVisible(directory.relativize(file)))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (UncheckedIOException e) {
      throw new IOException("cannot list " + directory + ": " + e.getMessage(), e);
    }
  }

  private static boolean isVisible(Path path) {
    for (Path name : path) {
      if (name.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private static List<SourceFile> of(Path path, boolean named) throws IOException {
    if (!isZip(path)) {
      return List.of(new SourceFile(path.toString(), named, () -> Files.newInputStream(path)));
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return zip.stream()
          .filter(entry -> !entry.isDirectory() && isVisible(Path.of(entry.getName())))
          .map(ZipEntry::getName)
          .sorted()
          .map(name -> new SourceFile(path + "!" + name, false, () -> entry(path, name)))
          .toList();
    }
  }

  private static boolean isZip(Path path) throws IOException {
    try (InputStream input = Files.newInputStream(path)) {
      byte[] magic = input.readNBytes(4);
      return magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3
          && magic[3] == 4;
    }
  }

  private static InputStream entry(Path path, String name) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      zip.close();
      throw new IOException("the archive has no entry " + name + " any more");
    }
    return new BufferedInputStream(zip.getInputStream(entry)) {
      @Override
      public void close() throws IOException {
        super.close();
        zip.close();
      }
    };
  }
}
