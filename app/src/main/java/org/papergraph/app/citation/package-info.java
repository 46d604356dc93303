/**
 * Citations: from the facts of a paper to the text that reference managers, LaTeX and word processors
 * read. Pure functions; every value is taken as hostile, and none can break a format.
 *
 * <p>Imports nothing of the other packages, and no driver, engine or server.
 */
@NullMarked
package org.papergraph.app.citation;

import org.jspecify.annotations.NullMarked;
