package org.papergraph.app.execution.exploration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
   * Leaves a place for each text in the network's row; the texts stay empty if the network itself is wanted.
   *
   * @param ids     of the network's nodes
   * @param network made of what is read of the nodes, by their ids
   */
  static void add(Sketch.Row row, FieldSelection field, List<String> ids, Expedition expedition,
      Function<Map<String, Map<?, ?>>, ExportedNetwork> network) {
    var formats = field.named("export");
    var texts = new Texts(expedition.drawn(), network);
    for (int place = 0; place < formats.size(); place++) {
      var format = NetworkFormat.valueOf(String.valueOf(formats.get(place).argument("format")));
      row.made(Columns.numbered("export", place), "export", ids, read -> texts.of(format, read));
    }
  }

  /** Of one network, which is made once. */
  private static final class Texts {
    private final @Nullable Consumer<ExportedNetwork> drawn;
    private final Function<Map<String, Map<?, ?>>, ExportedNetwork> make;
    private final Map<NetworkFormat, String> made = new EnumMap<>(NetworkFormat.class);
    private @Nullable ExportedNetwork network;

    Texts(@Nullable Consumer<ExportedNetwork> drawn,
        Function<Map<String, Map<?, ?>>, ExportedNetwork> make) {
      this.drawn = drawn;
      this.make = make;
    }

    String of(NetworkFormat format, Map<String, Map<?, ?>> read) {
      network = network == null ? make.apply(read) : network;
      if (drawn != null) {
        drawn.accept(network);
        return "";
      }
      var whole = network;
      return made.computeIfAbsent(format, missing -> NetworkExport.text(whole, format));
    }
  }
}
