package org.papergraph.app.compile.plan;

import java.util.List;
import java.util.Map;
import org.papergraph.app.compile.mapping.NodeMapping;

/** What one root field asks. */
public sealed interface RootPlan {

  /**
   * One node: the first that has one of these values, or answers to the id.
   *
   * @param keys       property → value; the node has any of them
   * @param identifier an id it may answer to
   * @param byPapers   of several, the one with most papers; else the least id
   */
  record Lookup(NodeMapping node, Map<String, Object> keys, List<String> identifier,
      boolean byPapers,
      Projection projection) implements RootPlan {
  }

  /** Nothing to ask the graph: the answer is null whatever it holds. */
  record Nothing() implements RootPlan {
  }

  /** Nodes by id, in the order asked: per node type the ids asked of it and what is selected. */
  record Nodes(List<String> asked, List<Group> groups) implements RootPlan {

    /** The ids of one node type. */
    public record Group(NodeMapping node, List<String> ids, Projection projection) {
    }
  }

  /** A page of all nodes of a type. */
  record Listing(Projection.Connection connection) implements RootPlan {
  }

  /** All authors of a name. */
  record NameCluster(String nameKey, Projection.Cluster cluster) implements RootPlan {
  }

  /** What the graph holds. */
  record GraphFacts() implements RootPlan {
  }

  /**
   * A co-author network.
   *
   * @param fractional whether an edge's weight is Newman's rather than the number of papers
   * @param withDegree whether the nodes' degree is selected
   */
  record Network(List<String> authors, int depth, int minSharedPapers, boolean fractional,
      int maxNodes, Projection author, boolean withNodes, boolean withDegree, boolean withEdges)
      implements
        RootPlan {
  }

  /** The shortest path of co-authorship between two authors. */
  record AuthorPath(String from, String to, int maxLength, Projection fromAuthor,
      Projection toAuthor, List<JointPapers> papers) implements RootPlan {
  }

  /** One selection of a step's joint papers. */
  record JointPapers(String key, Projection.Connection connection) {
  }

  /** The best path over topics between two nodes of known types. */
  record TopicPath(NodeMapping fromType, String from, NodeMapping toType, String to, int maxLength,
      Projection node, Projection topic, Projection paper) implements RootPlan {
  }
}
