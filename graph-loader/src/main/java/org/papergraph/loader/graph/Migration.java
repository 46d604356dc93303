package org.papergraph.loader.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.loader.identity.Keys;

/** One of the numbered resources {@code cypher/V…}: statements that change the schema. */
record Migration(String version, String description, String text) {

  private static final Pattern INDEX = Pattern.compile("CREATE (?:FULLTEXT )?INDEX (\\w+)");

  static Migration named(String name) {
    String resource = "/cypher/" + name + ".cypher";
    try (InputStream input = Objects
        .requireNonNull(Migration.class.getResourceAsStream(resource), resource)) {
      String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
      int split = name.indexOf("__");
      return new Migration(name.substring(1, split), name.substring(split + 2).replace('_', ' '),
          text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isIn(Map<String, String> applied) {
    String recorded = applied.get(version);
    if (recorded != null && !recorded.equals(checksum())) {
      throw new GraphException(
          "Migration V" + version + " (" + description + ") was applied to this database in"
              + " another form (checksum " + recorded + ", here " + checksum()
              + "). Use the version of papergraph that"
              + " made the database, or load into an empty one.");
    }
    return recorded != null;
  }

  String checksum() {
    return Keys.hash(text.replace("\r\n", "\n"), 16);
  }

  /** The names of the indexes that it makes. */
  List<String> indexes() {
    return INDEX.matcher(text).results().map(match -> match.group(1)).toList();
  }

  List<String> statements() {
    String code = text.lines().filter(line -> !line.startsWith("//"))
        .collect(Collectors.joining("\n"));
    return Arrays.stream(code.split(";")).map(String::strip)
        .filter(statement -> !statement.isEmpty()).toList();
  }
}
