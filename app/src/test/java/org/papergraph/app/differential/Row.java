package org.papergraph.app.differential;

import java.util.Map;

/** A node in a list, and the properties of the relationship that led to it, if any. */
record Row(Vertex node, Map<String, Object> edge) {
}
