package org.papergraph.loader.topic;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeenTwiceTest {
  @Test
  void tellsWhatWasSeenTwiceHereOrThere() {
    SeenTwice here = new SeenTwice();
    SeenTwice there = new SeenTwice();
    here.add("twice here");
    here.add("twice here");
    here.add("here and there");
    here.add("once");
    there.add("here and there");

    here.add(there);

    assertThat(here.test("twice here")).isTrue();
    assertThat(here.test("here and there")).isTrue();
    assertThat(here.test("once")).isFalse();
    assertThat(here.test("never")).isFalse();
  }

  @Test
  void isSeldomWrong() {
    SeenTwice seen = new SeenTwice();
    IntStream.range(0, 1_000_000).forEach(i -> seen.add("phrase " + i));

    long wrong = IntStream.range(0, 1_000_000).filter(i -> seen.test("phrase " + i)).count();

    assertThat(wrong).isLessThan(10_000);
  }
}
