package org.papergraph.loader.load;

/** Counts as the small JSON object that a Load node keeps. */
final class CountsJson {

  private CountsJson() {}

  static String of(LoadReport.Counts counts) {
    return "{\"read\":%d,\"added\":%d,\"updated\":%d,\"unchanged\":%d,\"outranked\":%d,\"merged\":%d,\"rejected\":%d,\"notes\":%d}"
        .formatted(counts.read(), counts.added(), counts.updated(), counts.unchanged(),
            counts.outranked(),
            counts.merged(), counts.rejected(), counts.notes());
  }
}
