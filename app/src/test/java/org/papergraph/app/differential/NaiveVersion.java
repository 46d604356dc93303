package org.papergraph.app.differential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A version of a paper: one that is kept, or the paper itself. */
sealed interface NaiveVersion extends Source {

  static List<? extends NaiveVersion> of(Vertex paper) {
    return paper.get("versions") instanceof List<?> texts
        ? texts.stream().map(text -> new Kept(tree(text.toString()))).toList()
        : List.of(new Only(paper));
  }

  /** What a text says. */
  record Kept(JsonNode said) implements NaiveVersion {

    @Override
    public @Nullable Object get(DataFetchingEnvironment field) {
      return switch (field.getField().getName()) {
        case "venueName" -> said("venue");
        case "sources" -> Stream.ofNullable(said("source")).toList();
        case "year" -> said.hasNonNull("year") ? said.get("year").intValue() : null;
        default -> said(field.getField().getName());
      };
    }

    private @Nullable String said(String name) {
      return said.hasNonNull(name) ? said.get(name).textValue() : null;
    }
  }

  /** The paper's own values. */
  record Only(Vertex paper) implements NaiveVersion {

    @Override
    public @Nullable Object get(DataFetchingEnvironment field) {
      return "venueName".equals(field.getField().getName())
          ? paper.steps("PUBLISHED_IN", "OUT").stream().map(Vertex.Step::other)
              .min(Comparator.comparing(Vertex::id))
              .map(venue -> Objects.requireNonNullElse(venue.get("acronym"), venue.get("name")))
              .orElse(null)
          : paper.get(field.getField().getName());
    }
  }

  private static JsonNode tree(String text) {
    try {
      return new JsonMapper().readTree(text);
    } catch (JsonProcessingException unfit) {
      throw new AssertionError(text, unfit);
    }
  }
}
