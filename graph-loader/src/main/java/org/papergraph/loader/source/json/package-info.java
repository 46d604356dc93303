/**
 * Formats whose records are JSON objects, and the tables that come with one of them. {@code JsonTexts} finds the records
 * of a file, a {@code JsonMapping} says what they mean.
 *
 * <p>
 * Imports {@code record}, {@code source} and {@code source.text}.
 */
@NullMarked
package org.papergraph.loader.source.json;

import org.jspecify.annotations.NullMarked;
