/**
 * What every reader of a source works with: its format, what it finds, and where. A package below for each kind of
 * format, and {@code file} for opening files and telling their format. Memory does not grow with the file. What cannot
 * be read becomes a {@link org.papergraph.loader.source.SourceItem.Refused}, never an exception.
 *
 * <p>
 * Imports {@code record}; {@code source.file} imports the formats, the formats import this package and
 * {@code source.text}; {@code source.vocabulary} asks {@code source.xml} for root elements.
 */
@NullMarked
package org.papergraph.loader.source;

import org.jspecify.annotations.NullMarked;
