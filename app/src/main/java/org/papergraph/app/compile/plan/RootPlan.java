package org.papergraph.app.compile.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.mapping.NodeMapping;

/** What one root field asks. */
public sealed interface RootPlan {

  /**
   * One node: the first that has one of these values, or answers to the id.
   *
   * @param keys       property → value; the node has any of them
   * @param identifier an id it may answer to
   * @param byPapers   several may have them: the one with most papers
   */
  record Lookup(NodeMapping node, Map<String, Open> keys, List<Open> identifier,
      boolean byPapers,
      Projection projection) implements RootPlan {
  }

  /** Nothing to ask the graph: the answer is null whatever it holds. */
  record Nothing() implements RootPlan {
  }

  /** Nodes by id, in the order asked: per node type the ids asked of it and what is selected. */
  record Nodes(Open asked, List<Group> groups) implements RootPlan {

    /** The ids of one node type. */
    public record Group(NodeMapping node, Open ids, Projection projection) {
    }
  }

  /** A page of all nodes of a type. */
  record Listing(Projection.Connection connection) implements RootPlan {
  }

  /** A page of papers with what a citation says of each, and their places. */
  record Export(Projection.Connection connection) implements RootPlan {
  }

  /**
   * A page of what a search finds.
   *
   * @param text  what is looked for, as typed
   * @param order what identifies the search, for cursors
   * @param rows  what is selected of each; null if only the count is
   */
  record Search(List<Target> targets, Open text, Open size, Open limit, Open order,
      @Nullable Place after, @Nullable Rows rows, boolean totalCount) implements RootPlan {

    /** One index to look into, and for what. */
    public record Target(NodeMapping node, String index, Open query) {
    }

    /** A place in the list: the score and the id there. */
    public record Place(Open score, Open id) {
    }

    /**
     * What is selected of each hit.
     *
     * @param places whether the hit's place in the list is needed for cursors
     * @param more   whether it is asked if there are more hits than the page's
     */
    public record Rows(Projection node, boolean highlight, boolean places, boolean more) {
    }
  }

  /** All authors of a name. */
  record NameCluster(Open nameKey, Projection.Cluster cluster) implements RootPlan {
  }

  /** What the graph holds. */
  record GraphFacts() implements RootPlan {
  }

  /**
   * The nodes of an answer that was found in the snapshot, and the version of the graph they are read from.
   *
   * @param slots where nodes stand in the answer, and what is selected of them
   */
  record Found(List<Slot> slots) implements RootPlan {

    /** One place of the selection; the answer may have many nodes there. */
    public sealed interface Slot {

      /** Names the slot: the names of the fields that lead there. */
      String key();
    }

    /** Nodes by their ids, per type. */
    public record NodeSlot(String key, List<Nodes.Group> groups) implements Slot {
    }

    /**
     * Lists of papers whose ids are known.
     *
     * @param asked maps with {@code at} and {@code papers}, the ids
     * @param lists each selection of the list
     */
    public record PaperSlot(String key, Open asked, List<PaperList> lists) implements Slot {
    }

    /** One selection of a list of papers. */
    public record PaperList(String key, Projection.Connection connection) {
    }
  }

  /** The version of the graph. */
  record Version() implements RootPlan {
  }

  /**
   * The papers that are most like some and least like others.
   *
   * @param liked    ids of papers
   * @param disliked ids of papers, or none
   */
  record SimilarTo(NodeMapping type, Open liked, Open disliked, Similarity similarity)
      implements
        RootPlan {
  }
}
