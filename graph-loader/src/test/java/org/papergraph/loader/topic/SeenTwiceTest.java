package org.papergraph.loader.topic;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.loader.compact.Groups;

import static org.assertj.core.api.Assertions.assertThat;

class SeenTwiceTest {
  @Test
  void tellsWhatWasSeenTwice() {
    SeenTwice seen = new SeenTwice(1);
    seen.add(Groups.hash("twice"));
    seen.add(Groups.hash("twice"));
    seen.add(Groups.hash("once"));

    assertThat(seen.test(Groups.hash("twice"))).isTrue();
    assertThat(seen.test(Groups.hash("once"))).isFalse();
    assertThat(seen.test(Groups.hash("never"))).isFalse();
  }

  @Test
  void isSeldomWrongAboutAHundredPhrasesAPaper() {
    SeenTwice seen = new SeenTwice(10_000);
    IntStream.range(0, 1_000_000).forEach(i -> seen.add(Groups.hash("phrase " + i)));

    long wrong = IntStream.range(0, 1_000_000).filter(i -> seen.test(Groups.hash("phrase " + i)))
        .count();

    assertThat(wrong).isLessThan(10_000);
  }
}
