/**
 * From files to records: opening (plain, gzip, zip, directories), telling the format from the content, and one
 * streaming reader a format. Memory does not grow with the file. What cannot be read becomes a
 * {@link org.papergraph.loader.source.SourceItem.Refused}, never an exception.
 *
 * <p>
 * Imports {@code record}.
 */
@NullMarked
package org.papergraph.loader.source;

import org.jspecify.annotations.NullMarked;
