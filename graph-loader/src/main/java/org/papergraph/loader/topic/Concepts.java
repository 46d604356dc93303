package org.papergraph.loader.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The topics that vocabularies name, by the folded phrases that stand for them. A function of the set of concepts.
 * Immutable.
 *
 * @param topics by folded label
 * @param phrases folded phrases, each with the folded label of its topic
 * @param names those that count only where they are written as a name: SAT, but not sat
 * @param longest words of the longest phrase
 */
record Concepts(Map<String, Named> topics, Map<String, String> phrases, Map<String, String> names,
    int longest) {

  static final Concepts NONE = new Concepts(Map.of(), Map.of(), Map.of(), 0);

  /**
   * A topic of a vocabulary.
   *
   * @param broader folded labels of the topics directly above
   */
  record Named(String label, Set<String> broader) {
  }

  boolean isEmpty() {
    return topics.isEmpty();
  }

  boolean isTopic(String key) {
    return topics.containsKey(key);
  }

  /** The folded label of the topic that a folded phrase stands for; null if it stands for none. */
  @Nullable
  String topicOf(String phrase, boolean writtenAsName) {
    String topic = phrases.get(phrase);
    return topic == null && writtenAsName ? names.get(phrase) : topic;
  }

  /** What the vocabularies call a topic of theirs. */
  @Nullable
  String label(String key) {
    Named topic = topics.get(key);
    return topic == null ? null : topic.label();
  }

  /** Of these topics those that vocabularies name, with all that are above them. */
  TopicHierarchy above(Set<String> keys) {
    Map<String, String> labels = new TreeMap<>();
    Map<String, Set<String>> broader = new TreeMap<>();
    Set<String> open = new HashSet<>(keys);
    while (!open.isEmpty()) {
      Set<String> next = new HashSet<>();
      for (String key : open) {
        Named topic = topics.get(key);
        if (topic != null && labels.put(TopicHierarchy.id(key), topic.label()) == null) {
          next.addAll(topic.broader());
          broader.put(TopicHierarchy.id(key), TopicHierarchy.ids(topic.broader()));
        }
      }
      open = next;
    }
    broader.values().removeIf(Set::isEmpty);
    return new TopicHierarchy(labels, broader);
  }

  /** Phrases that mean one topic only; a topic's own label always means that topic. */
  static Concepts of(Map<String, Named> topics, Map<String, Set<String>> phrases,
      Map<String, Set<String>> names) {
    Map<String, String> clear = clear(phrases);
    topics.keySet().forEach(key -> clear.put(key, key));
    int longest = clear.keySet().stream().mapToInt(CValue::words).max().orElse(0);
    return new Concepts(new TreeMap<>(topics), clear, clear(names), longest);
  }

  private static Map<String, String> clear(Map<String, Set<String>> phrases) {
    Map<String, String> clear = new HashMap<>();
    phrases.forEach((phrase, meanings) -> {
      if (meanings.size() == 1) {
        clear.put(phrase, new TreeSet<>(meanings).first());
      }
    });
    return clear;
  }
}
