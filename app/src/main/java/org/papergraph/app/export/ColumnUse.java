package org.papergraph.app.export;

/** What a column of nodes is for in formats that draw. The others write every column alike. */
public enum ColumnUse {
  /** A value among others: what nodes may be coloured by. */
  VALUE,
  /** The group a node belongs to: integers, in any numbering. One column at most. */
  CLUSTER,
  /** What a node may be drawn large for, such as a count of papers. */
  SIZE,
  /** The address of a page about the node: strings. One column at most. */
  LINK
}
