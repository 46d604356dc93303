package org.papergraph.loader.topic;

import java.util.List;

/**
 * Words with nothing between them that could end a term.
 *
 * @param units never empty, no boundary among them
 * @param startsSentence whether the first word's capital may be due to its place
 * @param beforeDeterminer whether "the", "a", "its", "how"... follows, so that a last word in -ing is
 *   a verb with its object
 */
record Phrase(List<Unit> units, boolean startsSentence, boolean beforeDeterminer) {

  Phrase {
    units = List.copyOf(units);
  }
}
