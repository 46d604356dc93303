package org.papergraph.loader.graph;

import java.util.List;

/** The key of an entry in the byline of a paper. */
record PlacedKey(String paper, List<String> key) {
}
