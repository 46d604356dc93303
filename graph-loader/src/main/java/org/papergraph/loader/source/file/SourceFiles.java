package org.papergraph.loader.source.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files under the paths a user names: directories and zip archives are opened up, in the order of their names. */
final class SourceFiles {

  private static final String STANDARD_INPUT = "<stdin>";

  private SourceFiles() {}

  static List<SourceFile> under(Path path) throws IOException {
    if (path.equals(SourcePaths.STANDARD_INPUT)) {
      return List.of(new SourceFile(STANDARD_INPUT, true,
          bytesRead -> Decompression.of(standardInput(), bytesRead)));
    }
    if (!Files.isDirectory(path)) {
      return of(path, true);
    }
    List<SourceFile> files = new ArrayList<>();
    for (Folder.Found file : Folder.files(path).values()) {
      files.addAll(of(file));
    }
    return files;
  }

  /** The sizes of the files under the paths, in bytes; what cannot be read, or is a stream, counts as nothing. */
  static long size(List<Path> paths) {
    return paths.stream().mapToLong(SourceFiles::size).sum();
  }

  private static long size(Path path) {
    long total = 0;
    try {
      if (Files.isRegularFile(path)) {
        return Files.size(path);
      }
      if (Files.isDirectory(path)) {
        for (Folder.Found file : Folder.files(path).values()) {
          total += file.problem() == null ? Files.size(file.path()) : 0;
        }
      }
      return total;
    } catch (IOException e) {
      return total;
    }
  }

  /** What cannot be opened does not keep the rest of its folder from being read. */
  private static List<SourceFile> of(Folder.Found file) {
    IOException problem = file.problem();
    try {
      if (problem == null) {
        return of(file.path(), false);
      }
    } catch (IOException e) {
      problem = e;
    }
    return List.of(SourceFile.unreadable(file.path().toString(), problem));
  }

  /** A pipe is opened once only: what was read to see whether it is an archive would be gone. */
  private static List<SourceFile> of(Path path, boolean named) throws IOException {
    if (Files.isRegularFile(path) && ZipArchive.isZip(path)) {
      return ZipArchive.entries(path, named);
    }
    return List.of(new SourceFile(path.toString(), named,
        bytesRead -> Decompression.of(Files.newInputStream(path), bytesRead)));
  }

  private static InputStream standardInput() {
    return new FilterInputStream(System.in) {
      @Override
      public void close() {
        // It is the process's, not ours.
      }
    };
  }
}
