package org.papergraph.loader.source.text;

import org.papergraph.loader.source.Position;

/**
 * An entry of a BibTeX file as it is written.
 *
 * @param type what follows the {@code @}, in lower case
 * @param body between the outermost braces or parentheses
 * @param text the whole
 * @param problem why it cannot be used, empty if it may
 */
record RawEntry(Position position, String type, String body, String text, String problem) {
}
