/**
 * Who wrote what about what, as numbers in memory: what networks and paths are computed on. Labels, titles and all else
 * stay in the database.
 *
 * <p>May import nothing of ours.
 */
@NullMarked
package org.papergraph.app.snapshot;

import org.jspecify.annotations.NullMarked;
