package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text that is given as its words, each with the places where it stands. */
final class InvertedIndex {

  /** Words of the longest text that is put together; what has more is no abstract. */
  private static final int MOST = 100_000;

  private InvertedIndex() {}

  /** The text, or null if there are no words. */
  static @Nullable String text(Fields index) {
    int last = -1;
    for (Map.Entry<String, JsonNode> word : index.entries()) {
      for (JsonNode place : word.getValue()) {
        last = Math.max(last, place.asInt());
      }
    }
    if (last < 0 || last >= MOST) {
      return null;
    }
    String[] words = new String[last + 1];
    for (Map.Entry<String, JsonNode> word : index.entries()) {
      for (JsonNode place : word.getValue()) {
        if (place.asInt() >= 0) {
          words[place.asInt()] = word.getKey();
        }
      }
    }
    return joined(words);
  }

  private static String joined(String[] words) {
    StringBuilder text = new StringBuilder(words.length * 8);
    for (String word : words) {
      if (word != null) {
        text.append(text.isEmpty() ? "" : " ").append(word);
      }
    }
    return text.toString();
  }
}
