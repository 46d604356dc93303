package org.papergraph.app.execution.exploration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.plan.Columns;
import org.papergraph.app.export.ExportedNetwork;
import org.papergraph.app.export.NetworkExport;
import org.papergraph.app.export.NetworkFormat;

/** Answers {@code export} of a network: its text is made once for each format, however often it is asked for. */
final class NetworkTexts {
  private NetworkTexts() {}

  /** How many values an answer has, at most: those of its edges, and as many for each format of a file. */
  static long values(FieldSelection field, long nodes, long edges) {
    long formats = field.named("export").stream().map(export -> export.argument("format"))
        .distinct().count();
    return edges * (field.below("edges").children().size() + 5 * formats) + nodes * 10 * formats;
  }

  /**
   * Leaves a place for each text in the network's row.
   *
   * @param ids     of the network's nodes
   * @param network made of what is read of the nodes, by their ids
   */
  static void add(Sketch.Row row, FieldSelection field, List<String> ids,
      Function<Map<String, Map<?, ?>>, ExportedNetwork> network) {
    var formats = field.named("export");
    var texts = new EnumMap<NetworkFormat, String>(NetworkFormat.class);
    var built = new ArrayList<ExportedNetwork>(1);
    for (int place = 0; place < formats.size(); place++) {
      var format = NetworkFormat.valueOf(String.valueOf(formats.get(place).argument("format")));
      row.made(Columns.numbered("export", place), "export", ids,
          read -> texts.computeIfAbsent(format, missing -> {
            if (built.isEmpty()) {
              built.add(network.apply(read));
            }
            return NetworkExport.text(built.getFirst(), format);
          }));
    }
  }
}
