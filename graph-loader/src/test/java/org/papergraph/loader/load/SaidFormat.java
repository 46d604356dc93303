package org.papergraph.loader.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.AssertionJson;
import org.papergraph.loader.record.RecordJson;
import org.papergraph.loader.record.VocabularyTerm;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.SourceItem;

/**
 * Everything a source can say, one JSON object a line: a record as it is, {@code {"amendment": …}},
 * {@code {"person": …}} or {@code {"term": …}}.
 */
final class SaidFormat implements SourceFormat {

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public String label() {
    return "said";
  }

  @Override
  public String description() {
    return "everything a source can say";
  }

  @Override
  public boolean matches(Head head) {
    return false;
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    BufferedReader lines = new BufferedReader(
        new InputStreamReader(content, StandardCharsets.UTF_8));
    return () -> {
      String line = lines.readLine();
      return line == null ? null : item(Position.of(file), line);
    };
  }

  private static SourceItem item(Position position, String line) throws JsonProcessingException {
    JsonNode node = JSON.readTree(line);
    @Nullable
    JsonNode amendment = node.get("amendment");
    if (amendment != null) {
      return new SourceItem.Amended(position, AssertionJson.amendment(amendment.toString()),
          List.of());
    }
    if (node.has("term")) {
      return new SourceItem.Term(position, JSON.treeToValue(node.get("term"), VocabularyTerm.class),
          List.of());
    }
    return node.has("person")
        ? new SourceItem.Person(position, AssertionJson.person(node.get("person").toString()),
            List.of())
        : new SourceItem.Read(position, RecordJson.read(line).paper(), List.of());
  }
}
