/**
 * The interchange record, {@link org.papergraph.loader.record.PaperRecord}: what every reader makes and every later
 * step works on, its JSON form, and the normalisation of the values in it (DOI, arXiv id, ORCID, names, titles). Pure:
 * no files, no database.
 *
 * <p>
 * Imports nothing else of this project.
 */
@NullMarked
package org.papergraph.loader.record;

import org.jspecify.annotations.NullMarked;
