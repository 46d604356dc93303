/** From a plan to canonical Cypher through Cypher-DSL. Values are parameters, names are numbered by position. */
@NullMarked
package org.papergraph.app.compile.cypher;

import org.jspecify.annotations.NullMarked;
