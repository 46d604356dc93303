/**
 * The whole graph of a set of records, amendments and persons, computed in memory: what the first load of an empty graph writes in one go, and
 * what every other way of loading the same must come to.
 *
 * <p>
 * Imports {@code identity}.
 */
@NullMarked
package org.papergraph.loader.image;

import org.jspecify.annotations.NullMarked;
