/**
 * Invented literature of any size, shaped like the real one: how authors, teams, citations and
 * topics are distributed. Imports nothing of the other modules.
 */
@NullMarked
package org.papergraph.bench.data;

import org.jspecify.annotations.NullMarked;
