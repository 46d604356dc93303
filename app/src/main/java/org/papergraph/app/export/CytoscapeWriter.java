package org.papergraph.app.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes the elements of Cytoscape.js. Its ids are strings, those of nodes and edges together unique:
 * edges are {@code edge:0}, {@code edge:1}, …, a kind of id that the API does not have.
 *
 * @see <a href="https://js.cytoscape.org/#notation/elements-json">the notation of elements</a>
 */
final class CytoscapeWriter implements NetworkWriter {

  @Override
  public void write(ExportedNetwork network, Writer out) throws IOException {
    JsonText.write(out, json -> {
      json.writeStartObject();
      json.writeObjectFieldStart("data");
      if (!network.title().isEmpty()) {
        json.writeStringField("name", network.title());
      }
      json.writeBooleanField("directed", network.directed());
      json.writeEndObject();
      json.writeObjectFieldStart("elements");
      nodes(json, network);
      edges(json, network);
      json.writeEndObject();
      json.writeEndObject();
    });
  }

  private static void nodes(JsonGenerator json, ExportedNetwork network) throws IOException {
    json.writeArrayFieldStart("nodes");
    for (var node : network.nodes()) {
      startData(json, node.id());
      json.writeStringField("label", node.label());
      json.writeStringField("name", node.label());
      JsonText.fields(json, network.nodeColumns(), node::value);
      endData(json);
    }
    json.writeEndArray();
  }

  private static void edges(JsonGenerator json, ExportedNetwork network) throws IOException {
    json.writeArrayFieldStart("edges");
    int number = 0;
    for (var edge : network.edges()) {
      startData(json, "edge:" + number++);
      json.writeStringField("source", edge.source());
      json.writeStringField("target", edge.target());
      json.writeNumberField("weight", edge.weight());
      JsonText.fields(json, network.edgeColumns(), edge::value);
      endData(json);
    }
    json.writeEndArray();
  }

  private static void startData(JsonGenerator json, String id) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", id);
  }

  private static void endData(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeEndObject();
  }
}
