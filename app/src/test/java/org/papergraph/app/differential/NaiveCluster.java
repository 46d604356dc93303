package org.papergraph.app.differential;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All authors of a name. */
record NaiveCluster(String nameKey, int paperCount, List<SpelledAuthor> authorRows,
    List<Vertex> authors) implements Source {

  record SpelledAuthor(Vertex author, String spelling, int paperCount) implements Source {

    @Override
    public Object get(DataFetchingEnvironment field) {
      return switch (field.getField().getName()) {
        case "author" -> author;
        case "spelling" -> spelling;
        case "paperCount" -> paperCount;
        case String other -> throw new IllegalArgumentException(other);
      };
    }
  }

  static @Nullable NaiveCluster of(MemoryGraph graph, String name) {
    var key = NaiveLookups.folded(name);
    var authors = graph.of("Author").stream().filter(author -> key.equals(author.get("nameKey")))
        .sorted(Comparator.comparingInt(NaiveLookups::papers).reversed()
            .thenComparing(Vertex::id))
        .toList();
    if (authors.isEmpty()) {
      return null;
    }
    var papers = authors.stream().flatMap(author -> author.steps("AUTHORED", "OUT").stream())
        .map(Vertex.Step::other).distinct().count();
    return new NaiveCluster(key, (int) papers, rows(authors), authors);
  }

  @Override
  public Object get(DataFetchingEnvironment field) {
    return switch (field.getField().getName()) {
      case "nameKey" -> nameKey;
      case "paperCount" -> paperCount;
      case "authorRows" -> authorRows;
      case "authors" -> authors;
      case String other -> throw new IllegalArgumentException(other);
    };
  }

  private static List<SpelledAuthor> rows(List<Vertex> authors) {
    return authors.stream().flatMap(author -> {
      Map<String, Set<Vertex>> spellings = new LinkedHashMap<>();
      author.steps("AUTHORED", "OUT").forEach(step -> spellings
          .computeIfAbsent(String.valueOf(step.properties().get("rawName")), s -> new HashSet<>())
          .add(step.other()));
      return spellings.entrySet().stream()
          .map(row -> new SpelledAuthor(author, row.getKey(), row.getValue().size()));
    }).sorted(Comparator.comparingInt(SpelledAuthor::paperCount).reversed()
        .thenComparing(row -> row.author().id()).thenComparing(SpelledAuthor::spelling)).toList();
  }
}
