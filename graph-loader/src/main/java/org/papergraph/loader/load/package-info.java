/**
 * The load itself: builds an empty graph as a whole, or files for one; else reads sources in batches, compares each with
 * the graph, writes what differs, tags topics, derives; and reports. And taking a load back. {@link org.papergraph.loader.load.Loader} and
 * {@link org.papergraph.loader.load.Rollback} are the programmatic ways in.
 *
 * <p>
 * Imports every package of the loader but {@code cli}.
 */
@NullMarked
package org.papergraph.loader.load;

import org.jspecify.annotations.NullMarked;
