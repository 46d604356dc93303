package org.papergraph.bench.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Names of people, no two the same: common ones are told apart by a middle initial. */
final class Names {
  private static final int GIVEN = 1_500;
  private static final int FAMILIES = 20_000;

  private final Random random;
  private final Zipf given = new Zipf(GIVEN, 0.6);
  private final Zipf families = new Zipf(FAMILIES, 0.7);
  private final List<String> names = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  Names(Random random) {
    this.random = random;
  }

  /** The number of a new person who bears this name. */
  int add(String name) {
    taken.add(name);
    names.add(name);
    return names.size() - 1;
  }

  /** The number of a new person. */
  int add() {
    String name = drawn("");
    while (taken.contains(name)) {
      name = drawn((char) ('A' + random.nextInt(26)) + ". ");
    }
    return add(name);
  }

  String of(int person) {
    return names.get(person);
  }

  private String drawn(String middle) {
    return Words.capitalised(Words.coined(given.draw(random))) + ' ' + middle
        + Words.capitalised(Words.coined(GIVEN + families.draw(random)));
  }
}
