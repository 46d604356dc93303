package org.papergraph.app.differential;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One node by one of its keys; of several, the one with most papers, then the least id. */
record NaiveLookups(MemoryGraph graph) {

  @Nullable
  Vertex by(String label, Map<String, Object> by) {
    var key = by.entrySet().stream().filter(entry -> entry.getValue() != null).findFirst()
        .orElseThrow();
    var text = String.valueOf(key.getValue());
    Predicate<Vertex> wanted = switch (key.getKey()) {
      case "id" -> node -> node.answersTo(text);
      case "doi" -> has("doi", last(text.toLowerCase(Locale.ROOT), "doi.org/"));
      case "arxivId" -> has("arxivId", text.replaceAll("v\\d+$", ""));
      case "orcid" -> has("orcid", last(text, "orcid.org/"));
      case "name", "label" -> node -> List.of("name", "acronym", "label").stream()
          .map(node::get).filter(Objects::nonNull)
          .anyMatch(name -> folded(name).equals(folded(text)));
      default -> throw new IllegalArgumentException(key.getKey());
    };
    return graph.of(label).stream().filter(wanted)
        .min(Comparator.comparingInt(NaiveLookups::papers).reversed()
            .thenComparing(Vertex::id))
        .orElse(null);
  }

  private static Predicate<Vertex> has(String property, String value) {
    return node -> value.equals(node.get(property));
  }

  /** What follows a prefix, if it is there. */
  private static String last(String text, String prefix) {
    return text.contains(prefix) ? text.substring(text.indexOf(prefix) + prefix.length()) : text;
  }

  static String folded(Object text) {
    return String.valueOf(text).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }

  static int papers(Vertex node) {
    return node.get("paperCount") instanceof Integer count ? count : 0;
  }
}
