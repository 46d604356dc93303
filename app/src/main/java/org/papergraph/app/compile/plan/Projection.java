package org.papergraph.app.compile.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.mapping.Dimension;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.compile.mapping.RelationshipStep;

/**
 * What is selected of a node.
 *
 * @param types the columns per node type it may have; one unless the field's type is an interface
 */
public record Projection(List<OfType> types) {

  /**
   * What is selected of a node of one type.
   *
   * @param named whether the type's name is a column too, for the resolution of an interface
   */
  public record OfType(NodeMapping node, List<Column> columns, boolean named) {
  }

  /** Whether nothing of the node is selected. */
  public boolean isEmpty() {
    return types.stream().allMatch(type -> type.columns().isEmpty() && !type.named());
  }

  /** One value in a row. */
  public sealed interface Column {

    /** The name of the value in the row. */
    String key();

    /** A property of the node. */
    record Property(String key, String property) implements Column {
    }

    /** The node at the other end of a relationship, the first by id if there are several. */
    record ToOne(String key, RelationshipStep step, Projection node) implements Column {
    }

    /** A page of related nodes. */
    record Related(String key, Connection connection) implements Column {
    }

    /** What a citation says of the node, a paper. */
    record Citation(String key) implements Column {
    }

    /** The versions of the node, a paper: texts if they are kept, else a map of the only one. */
    record Versions(String key) implements Column {
    }

    /** How many papers of the node, a topic, there are by year, within bounds that may be open. */
    record Years(String key, @Nullable Open from, @Nullable Open to) implements Column {
    }

    /** The papers that are most like the node, a paper. */
    record Similar(String key, Similarity similarity) implements Column {
    }

    /** The authors who share the node's name. */
    record SameName(String key, Cluster cluster) implements Column {
    }
  }

  /**
   * A page of nodes.
   *
   * @param source     where the nodes come from
   * @param filter     which of them
   * @param edge       which of them, by the relationship that leads there
   * @param page       which stretch of them
   * @param rows       what is selected of each; null if only the count is
   * @param totalCount whether the number of all of them is selected
   * @param facets     by what all of them are counted
   */
  public record Connection(Source source, Predicate filter, Predicate edge, Page page,
      @Nullable Rows rows,
      boolean totalCount, List<Facets> facets) {
  }

  /**
   * What is selected of each row of a connection.
   *
   * @param node           of the node
   * @param edgeProperties of the relationship: row key → property
   * @param places         whether the row's place in the order is needed for cursors
   * @param more           whether it is asked if there are more rows than the page's
   */
  public record Rows(Projection node, Map<String, String> edgeProperties, boolean places,
      boolean more) {

    /** Whether a row is its node and nothing else. */
    public boolean ofNodesAlone() {
      return edgeProperties.isEmpty() && !places;
    }
  }

  /** Where the nodes of a connection come from. */
  public sealed interface Source {

    /** The type of the nodes. */
    NodeMapping node();

    /** All nodes of the type. */
    record Everywhere(NodeMapping node) implements Source {
    }

    /** The neighbours of a node. */
    record Neighbours(RelationshipStep step, NodeMapping node) implements Source {
    }

    /** The nodes that papers of a node lead to, with the number of those papers. */
    record Through(RelationshipStep first, RelationshipStep second, NodeMapping node)
        implements
          Source {
    }

    /** Nodes whose ids are known. */
    record Listed(NodeMapping node) implements Source {
    }
  }

  /** What is counted over all members of a list. */
  public sealed interface Facets {

    /** The name of the value in the connection. */
    String key();

    /**
     * Counts in one dimension each.
     *
     * @param first how many values of each, the most frequent first
     */
    record Simple(String key, Map<String, Dimension> dimensions, Open first) implements Facets {
    }

    /**
     * Counts in two dimensions at once.
     *
     * @param first how many rows and columns, the most frequent first
     */
    record Cross(String key, Dimension rows, Dimension columns, Open first) implements Facets {
    }
  }

  /** What is selected of a name cluster; a null part is not selected. */
  public record Cluster(boolean paperCount, @Nullable Projection authors,
      @Nullable AuthorRows rows) {
  }

  /** What is selected of the identities and spellings in a name cluster. */
  public record AuthorRows(Projection author) {
  }
}
