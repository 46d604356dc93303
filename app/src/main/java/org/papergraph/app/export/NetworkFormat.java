package org.papergraph.app.export;

/** How a network is written, in UTF-8. */
public enum NetworkFormat {
  /**
   * GEXF 1.3, Gephi's own format (gexf.net): ids, labels, weights and typed columns under their
   * titles.
   */
  GEXF("application/gexf+xml", "gexf"),
  /**
   * GraphML 1.0 (graphml.graphdrawing.org), for igraph, NetworkX, yEd, Gephi and Cytoscape. Its ids
   * are XML name tokens, which have no blanks: nodes are {@code n0}, {@code n1}, …, and the API's ids
   * are the data {@code id}.
   */
  GRAPHML("application/graphml+xml", "graphml"),
  /**
   * The JSON of Cytoscape.js (js.cytoscape.org), which Cytoscape opens too: <code>{data: {directed},
   * elements: {nodes: [{data: {id, label, name, …}}], edges: [{data: {id, source, target, weight,
   * …}}]}}</code>. {@code name} is the label again, where Cytoscape looks for it.
   */
  CYTOSCAPE("application/json", "cyjs"),
  /**
   * VOSviewer's JSON (app.vosviewer.com/docs/file-types/json-file-type): columns of nodes become what
   * their {@link ColumnUse} is there, numbers without a use scores, texts the description; of edges
   * only the strength is written. VOSviewer opens networks of three nodes or more.
   */
  VOSVIEWER("application/json", "json"),
  /**
   * Comma-separated values after RFC 4180, names of columns first: the table of nodes, an empty line,
   * the table of edges. {@link NetworkExport#writeTables} writes them as files of their own. Labels
   * and other texts that a spreadsheet would run as formulas have an apostrophe before them; ids and
   * numbers are never changed.
   */
  CSV("text/csv", "csv");

  private final String mediaType;
  private final String fileExtension;

  NetworkFormat(String mediaType, String fileExtension) {
    this.mediaType = mediaType;
    this.fileExtension = fileExtension;
  }

  /** Without parameters, for example {@code text/csv}. */
  public String mediaType() {
    return mediaType;
  }

  /** Without the dot, for example {@code graphml}. */
  public String fileExtension() {
    return fileExtension;
  }
}
