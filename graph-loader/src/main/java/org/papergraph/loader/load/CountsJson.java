package org.papergraph.loader.load;

/** Counts as the small JSON object that a Load node keeps. */
final class CountsJson {

  private CountsJson() {}

  static String of(LoadReport.Counts counts) {
    Fates all = counts.all();
    return "{\"read\":%d,\"added\":%d,\"updated\":%d,\"unchanged\":%d,\"outranked\":%d,\"merged\":%d,\"rejected\":%d,\"notes\":%d}"
        .formatted(all.read(), all.added(), all.updated(), all.unchanged(), all.outranked(),
            counts.merged(), counts.rejected(), counts.notes());
  }
}
