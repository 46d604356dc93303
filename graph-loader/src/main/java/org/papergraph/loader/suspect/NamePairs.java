package org.papergraph.loader.suspect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs of authors whose names could be one person's. Only names that share a key are compared: the last name
 * with the first one's initial and the other way round, the words in alphabetical order, the first name with the
 * beginning of the last.
 */
public final class NamePairs {

  /** A key that more authors share than this says nothing; their names as a whole are compared still. */
  private static final int MOST = 2_000;

  private final List<AuthorName> authors;
  private final List<List<NameForm>> forms;
  private final NameCensus census;

  public NamePairs(Collection<AuthorName> authors) {
    this.authors = List.copyOf(authors);
    this.forms = this.authors.stream().map(AuthorName::forms).toList();
    this.census = new NameCensus(authors);
  }

  /**
   * Two authors whose names could be one person's.
   *
   * @param evidence what the names say
   */
  public record Pair(AuthorName one, AuthorName other, List<Evidence> evidence) {
  }

  /** How common an author's name is, as the natural logarithm of the number of people that can be expected to have it. */
  public double commonness(AuthorName author) {
    return Math.log(census.expected(NameForm.of(author.name())));
  }

  /** The pairs, each once. */
  public List<Pair> all() {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < authors.size(); i++) {
      Set<String> keys = new LinkedHashSet<>();
      forms.get(i).forEach(form -> keys.addAll(keys(form)));
      for (String key : keys) {
        blocks.computeIfAbsent(key, each -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, NameRelation> found = new HashMap<>();
    blocks.values().stream().filter(block -> block.size() > 1 && block.size() <= MOST)
        .forEach(block -> compare(block, found));
    List<Pair> pairs = new ArrayList<>();
    found.forEach((pair, relation) -> pairs.add(pair((int) (pair >> 32), pair.intValue(),
        relation)));
    return pairs;
  }

  private void compare(List<Integer> block, Map<Long, NameRelation> found) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        NameRelation relation = closest(forms.get(block.get(i)), forms.get(block.get(j)));
        if (relation != null) {
          found.put(((long) block.get(i) << 32) | block.get(j), relation);
        }
      }
    }
  }

  private static @Nullable NameRelation closest(List<NameForm> some, List<NameForm> others) {
    NameRelation closest = null;
    for (NameForm one : some) {
      for (NameForm other : others) {
        NameRelation relation = one.to(other);
        if (relation != null && (closest == null || relation.compareTo(closest) < 0)) {
          closest = relation;
        }
      }
    }
    return closest;
  }

  private Pair pair(int i, int j, NameRelation relation) {
    boolean ordered = authors.get(i).id().compareTo(authors.get(j).id()) < 0;
    AuthorName one = authors.get(ordered ? i : j);
    AuthorName other = authors.get(ordered ? j : i);
    double expected = Math.max(census.expected(NameForm.of(one.name())),
        census.expected(NameForm.of(other.name())));
    double rarity = Math.clamp(-Math.log(expected), -3, 3);
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence(relation.weight(), relation.words()));
    evidence.add(new Evidence(rarity, rarity > 0 ? "a rare name" : "a common name"));
    if (relation == NameRelation.SWAPPED && census.isReversible(NameForm.of(one.name()))) {
      evidence.add(new Evidence(-3, "each of the names is others' first name and others' last"));
    }
    return new Pair(one, other, evidence);
  }

  private static Set<String> keys(NameForm form) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add("whole " + form.joined());
    keys.add("sorted " + String.join("", form.sorted()));
    List<String> words = form.words();
    words.subList(1, words.size()).forEach(word -> keys.add(word + " " + form.first().charAt(0)));
    keys.add(form.first() + " " + form.last().charAt(0));
    if (form.last().length() >= 3) {
      keys.add("begins " + form.first() + " " + form.last().substring(0, 3));
    }
    return keys;
  }
}
