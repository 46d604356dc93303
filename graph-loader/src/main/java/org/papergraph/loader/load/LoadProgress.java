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
   * @param rejected of what was read so far
   * @param bytesRead of {@code bytes} so far, as the files lie on disk; {@code bytes} is 0 if nobody knows
   */
  default void read(long records, long rejected, long bytesRead, long bytes) {}

  /** Nodes and relationships were handed over to be written, so many so far. */
  default void built(long nodesAndRelationships) {}

  /** The steps of a load, in their order: of one that builds the graph, and of one that adds to it. */
  enum Step {
    SURVEY("reading"), CONNECT("preparing the graph"), READ("reading records"), BUILD(
        "building the graph"), INDEX(
            "making indexes"), WRITE("reading and writing records"), TOPICS(
                "tagging topics"), DERIVE("deriving counts and co-authors");

    private final String label;

    /** True if it reads files, so that it can be told how far it has come. */
    public boolean reads() {
      return this == SURVEY || this == READ || this == WRITE;
    }

    Step(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
