package org.papergraph.loader.source.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/**
 * Paths as a user writes them: files, folders, {@code -} for standard input, and patterns ({@code data/*.jsonl.gz},
 * {@code snapshot/**}{@code /part_*.gz}), in which {@code **} stands for any number of folders, also for none.
 */
public final class SourcePaths {

  /** Stands for standard input wherever paths are read from. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private static final String WILD = "*?[{";

  private SourcePaths() {}

  /**
   * The paths meant, those of one pattern in their order.
   *
   * @throws NoSuchFileException if a path is not there or a pattern matches nothing; its message is for the user
   */
  public static List<Path> expand(List<String> names) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      paths.addAll(expand(name));
    }
    return paths;
  }

  private static List<Path> expand(String name) throws IOException {
    Path path = literal(name);
    if (path.equals(STANDARD_INPUT) || Files.isReadable(path)) {
      return List.of(path);
    }
    if (Files.exists(path) || name.chars().noneMatch(c -> WILD.indexOf(c) >= 0)) {
      throw new NoSuchFileException(
          "no such file or directory, or not readable: " + name);
    }
    List<Path> matches = List.copyOf(matches(path));
    if (matches.isEmpty()) {
      throw new NoSuchFileException("no file or directory matches " + name);
    }
    return matches;
  }

  private static Path literal(String name) throws NoSuchFileException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new NoSuchFileException("no path at all: " + e.getMessage());
    }
  }

  private static Set<Path> matches(Path pattern) throws IOException {
    int fixed = 0;
    while (isLiteral(pattern.getName(fixed))) {
      fixed++;
    }
    Path rest = pattern.subpath(fixed, pattern.getNameCount());
    Path below = fixed == 0 ? Path.of("") : pattern.subpath(0, fixed);
    Path root = pattern.isAbsolute() ? pattern.getRoot().resolve(below) : below;
    Path start = root.toString().isEmpty() ? Path.of(".") : root;
    if (!Files.isDirectory(start)) {
      return Set.of();
    }
    boolean deep = rest.toString().contains("**");
    Matches found = new Matches(start, root, matcher(rest, pattern), rest.toString());
    Files.walkFileTree(start, Set.of(FileVisitOption.FOLLOW_LINKS),
        deep ? Integer.MAX_VALUE : rest.getNameCount(), found);
    return found.paths;
  }

  private static boolean isLiteral(Path name) {
    return name.toString().chars().noneMatch(c -> WILD.indexOf(c) >= 0);
  }

  private static PathMatcher matcher(Path rest, Path pattern) throws NoSuchFileException {
    String glob = rest.toString().replace("**/", "{**/,}");
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new NoSuchFileException(
          "'" + pattern + "' is no file, and no pattern either: " + e.getDescription());
    }
  }

  /** What matches a pattern, without what lies in folders that match, since folders are read as a whole. */
  private static final class Matches extends SimpleFileVisitor<Path> {

    private final Path start;
    private final Path root;
    private final PathMatcher matcher;
    private final boolean hiddenToo;
    private final Set<Path> paths = new TreeSet<>();
    private final Set<Path> entered = new HashSet<>();

    Matches(Path start, Path root, PathMatcher matcher, String pattern) {
      this.start = start;
      this.root = root;
      this.matcher = matcher;
      this.hiddenToo = pattern.startsWith(".") || pattern.contains("/.");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
        throws IOException {
      boolean wanted = directory.equals(start) || (!isHidden(directory) && !matched(directory));
      return wanted && entered.add(directory.toRealPath())
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        matched(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      if (!(problem instanceof FileSystemLoopException) && !isHidden(file)) {
        matched(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean matched(Path path) {
      Path relative = start.relativize(path);
      return matcher.matches(relative) && paths.add(root.resolve(relative));
    }

    private boolean isHidden(Path path) {
      return !hiddenToo && path.getFileName().toString().startsWith(".");
    }
  }
}
