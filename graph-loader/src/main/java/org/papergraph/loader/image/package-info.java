/**
 * The whole graph of what sources say, built in two passes over files: what the first load of an empty graph writes, and
 * what every other way of loading the same must come to. Where it goes is a
 * {@link org.papergraph.loader.image.GraphSink}'s to say.
 *
 * <p>
 * Imports {@code record}, {@code identity}, {@code topic} and {@code compact}.
 */
@NullMarked
package org.papergraph.loader.image;

import org.jspecify.annotations.NullMarked;
