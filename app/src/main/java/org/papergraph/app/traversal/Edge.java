package org.papergraph.app.traversal;

/** A weighted edge between two nodes of a small network, numbered from 0. */
record Edge(int source, int target, double weight) {
}
