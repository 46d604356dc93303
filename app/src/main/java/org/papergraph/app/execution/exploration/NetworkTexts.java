package org.papergraph.app.execution.exploration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.plan.Columns;
import org.papergraph.app.export.ExportedNetwork;
import org.papergraph.app.export.NetworkExport;
import org.papergraph.app.export.NetworkFormat;

/** Answers {@code export} of a network, once for each format that is asked for. */
final class NetworkTexts {
  private NetworkTexts() {}

  /**
   * Leaves a place for each text in the network's row.
   *
   * @param ids     of the network's nodes
   * @param network made of what is read of the nodes, by their ids
   */
  static void add(Sketch.Row row, FieldSelection field, List<String> ids,
      Function<Map<String, Map<?, ?>>, ExportedNetwork> network) {
    var formats = field.named("export");
    for (int place = 0; place < formats.size(); place++) {
      var format = NetworkFormat.valueOf(String.valueOf(formats.get(place).argument("format")));
      row.made(Columns.numbered("export", place), "export", ids,
          read -> NetworkExport.text(network.apply(read), format));
    }
  }
}
