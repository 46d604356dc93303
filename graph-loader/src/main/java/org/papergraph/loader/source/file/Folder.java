package org.papergraph.loader.source.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The visible files in a folder and in the folders below. Links are followed, but every folder is entered once only,
 * however many links lead there.
 */
final class Folder extends SimpleFileVisitor<Path> {

  private final Path root;
  private final SortedMap<String, Found> found = new TreeMap<>();
  private final Set<Path> entered = new HashSet<>();

  /**
   * A file of the folder.
   *
   * @param problem why it cannot be read; null: nothing is known against it
   */
  record Found(Path path, @Nullable IOException problem) {
  }

  private Folder(Path root) {
    this.root = root;
  }

  /** The files by path, in the order of their paths. */
  static SortedMap<String, Found> files(Path root) throws IOException {
    Folder folder = new Folder(root);
    Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder);
    return folder.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
      throws IOException {
    boolean wanted = directory.equals(root) || isVisible(directory);
    return wanted && entered.add(directory.toRealPath())
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isVisible(file) && attributes.isRegularFile()) {
      add(file, null);
    } else if (isVisible(file) && attributes.isSymbolicLink()) {
      add(file, new IOException("a link that leads nowhere"));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    if (!(problem instanceof FileSystemLoopException)) {
      add(file, problem);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException problem) {
    if (problem != null) {
      add(directory, problem);
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isVisible(Path path) {
    Path name = path.getFileName();
    return name == null || !name.toString().startsWith(".");
  }

  private void add(Path path, @Nullable IOException problem) {
    found.put(path.toString(), new Found(path, problem));
  }
}
