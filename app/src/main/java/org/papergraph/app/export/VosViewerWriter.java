package org.papergraph.app.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes VOSviewer's JSON: nodes are items, edges links. What VOSviewer refuses is not written:
 * <ul>
 * <li>A column for the cluster is {@code cluster}, as {@link VosClusters} says.
 * <li>A column for the size is a weight under its title, if every node has a value and none is below
 * zero.
 * <li>Other columns of numbers are scores under their titles, {@code null} where not known.
 * <li>The column for the link is {@code url}, if it begins with {@code http://} or {@code https://},
 * since people click on it; other columns of strings make up the
 * {@code description}, which is HTML and escaped.
 * <li>An edge's weight is the strength; below zero it is 0. Edges have no direction and no other
 * columns there.
 * </ul>
 *
 * @see <a href="https://app.vosviewer.com/docs/file-types/json-file-type/">the format</a>
 * @see <a href="https://github.com/neesjanvaneck/VOSviewer-Online">the checks, in
 *      src/utils/errors.js</a>
 */
final class VosViewerWriter implements NetworkWriter {
  private static final Pattern PAGE = Pattern.compile("(?i)https?://");

  @Override
  public void write(ExportedNetwork network, Writer out) throws IOException {
    JsonText.write(out, json -> {
      json.writeStartObject();
      json.writeObjectFieldStart("network");
      items(json, network);
      links(json, network);
      json.writeEndObject();
      if (!network.title().isEmpty()) {
        json.writeObjectFieldStart("info");
        json.writeStringField("title", network.title());
        json.writeEndObject();
      }
      json.writeEndObject();
    });
  }

  private static void items(JsonGenerator json, ExportedNetwork network) throws IOException {
    var clusters = VosClusters.of(network);
    var columns = VosColumns.of(network);
    json.writeArrayFieldStart("items");
    for (var node : network.nodes()) {
      json.writeStartObject();
      json.writeStringField("id", node.id());
      json.writeStringField("label", node.label());
      text(json, "description", description(node, columns.texts()));
      text(json, "url",
          columns.link().map(node::value).filter(VosViewerWriter::isPage).orElse(null));
      if (columns.cluster().map(node::value).orElse(null) instanceof Number cluster) {
        var number = clusters.number(cluster);
        if (number.isPresent()) {
          json.writeNumberField("cluster", number.getAsInt());
        }
      }
      numbers(json, "weights", node, columns.weights());
      numbers(json, "scores", node, columns.scores());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static boolean isPage(Object link) {
    return PAGE.matcher(link.toString()).lookingAt();
  }

  private static void text(JsonGenerator json, String name, @Nullable Object text)
      throws IOException {
    if (text instanceof String written && !written.isEmpty()) {
      json.writeStringField(name, written);
    }
  }

  private static void numbers(JsonGenerator json, String name, NetworkNode node,
      List<NetworkColumn> columns) throws IOException {
    if (columns.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(name);
    for (var column : columns) {
      json.writeFieldName(column.title());
      JsonText.value(json, node.value(column));
    }
    json.writeEndObject();
  }

  private static String description(NetworkNode node, List<NetworkColumn> texts) {
    return texts.stream().filter(column -> node.value(column) != null)
        .map(column -> html(column.title() + ": " + node.value(column)))
        .collect(Collectors.joining("<br>"));
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        .replace("\"", "&quot;").replace("'", "&#39;");
  }

  private static void links(JsonGenerator json, ExportedNetwork network) throws IOException {
    json.writeArrayFieldStart("links");
    for (var edge : network.edges()) {
      json.writeStartObject();
      json.writeStringField("source_id", edge.source());
      json.writeStringField("target_id", edge.target());
      json.writeNumberField("strength", Math.max(0, edge.weight()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
