package org.papergraph.loader.compact;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GroupsTest {

  @Test
  void whatSharesAKeyIsTogetherDirectlyOrThroughOthers() {
    Groups groups = new Groups();
    for (int item = 0; item < 5; item++) {
      groups.add();
    }
    groups.join(0, "doi");
    groups.join(3, "doi");
    groups.join(3, "title");
    groups.join(4, "title");
    groups.join(1, "other");

    Lists lists = groups.lists();

    assertThat(lists.count()).isEqualTo(3);
    assertThat(lists.of(0)).containsExactly(0, 3, 4);
    assertThat(lists.of(1)).containsExactly(1);
    assertThat(lists.of(2)).containsExactly(2);
  }

  @Test
  void agreesWithJoiningSetsUntilNothingChanges() {
    for (long seed = 1; seed <= 50; seed++) {
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      Groups groups = new Groups();
      List<Set<Integer>> naive = new ArrayList<>();
      for (int item = 0; item < 40; item++) {
        groups.add();
        Set<Integer> keys = new TreeSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
          keys.add(random.nextInt(30));
        }
        naive.add(keys);
        int number = item;
        keys.forEach(key -> groups.join(number, "key " + key));
      }
      Lists lists = groups.lists();
      for (int list = 0; list < lists.count(); list++) {
        assertThat(lists.of(list)).as("seed %d", seed)
            .containsExactly(reached(lists.get(list, 0), naive));
      }
    }
  }

  private static int[] reached(int start, List<Set<Integer>> keys) {
    Set<Integer> reached = new TreeSet<>(Set.of(start));
    Set<Integer> known = new TreeSet<>(keys.get(start));
    boolean more = true;
    while (more) {
      more = false;
      for (int item = 0; item < keys.size(); item++) {
        if (keys.get(item).stream().anyMatch(known::contains) && reached.add(item)) {
          known.addAll(keys.get(item));
          more = true;
        }
      }
    }
    return reached.stream().mapToInt(Integer::intValue).toArray();
  }
}
