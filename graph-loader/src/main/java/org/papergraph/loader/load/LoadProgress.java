package org.papergraph.loader.load;

/** Is told how a load goes on; called by the loading thread. */
public interface LoadProgress {

  /** Says nothing. */
  LoadProgress SILENT = new LoadProgress() {
  };

  /** A step begins. */
  default void step(Step step) {}

  /**
   * Records were taken into the graph.
   *
   * @param records read so far
   * @param bytesRead of {@code bytes} so far, as the files lie on disk
   */
  default void read(long records, long bytesRead, long bytes) {}

  /** Nodes and relationships were handed over to be written, so many so far. */
  default void built(long nodesAndRelationships) {}

  /** The steps of a load, in their order. */
  enum Step {
    CONNECT("preparing the graph"), READ("reading records"), BUILD("building the graph"), INDEX(
        "making indexes"), TOPICS(
        "tagging topics"), DERIVE("deriving counts and co-authors");

    private final String label;

    Step(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
