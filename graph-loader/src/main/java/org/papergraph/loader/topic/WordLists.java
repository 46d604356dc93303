package org.papergraph.loader.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list resource of this package: sections {@code [name]}, {@code #} comments, one entry a line.
 */
record WordLists(Map<String, List<String>> sections) {

  static WordLists read(String resource) {
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource not found on the class path: " + resource);
      }
      return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static WordLists parse(BufferedReader reader) throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String entry = line.replaceFirst("#.*", "").strip();
      if (entry.startsWith("[")) {
        String name = entry.substring(1, entry.length() - 1);
        section = sections.computeIfAbsent(name, key -> new ArrayList<>());
      } else if (!entry.isEmpty()) {
        section.add(entry);
      }
    }
    return new WordLists(sections);
  }

  /** The entries of a section, a line each. */
  List<String> lines(String section) {
    return sections.getOrDefault(section, List.of());
  }

  /** The entries of a section that read {@code left = right}. */
  Map<String, String> pairs(String section) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String line : lines(section)) {
      int equals = line.indexOf(" = ");
      pairs.put(line.substring(0, equals), line.substring(equals + 3));
    }
    return pairs;
  }

  /** The entries of a section, split at white space. */
  List<String> words(String section) {
    return lines(section).stream().flatMap(line -> Parts.atSpaces(line).stream()).toList();
  }
}
