package org.papergraph.loader.cli;

import java.time.Duration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTest {

  @Test
  void saysRateRejectsShareAndTimeLeft() {
    assertThat(Pace.of(Duration.ofSeconds(50), 120_000, 3, 600, 1_000))
        .isEqualTo("120,000 records (2,400/s), 3 rejected, 60 % read, about 0:33 left");
  }

  @Test
  void longTimesAreShownInHours() {
    assertThat(Pace.of(Duration.ofHours(1), 3_600, 0, 1, 5))
        .isEqualTo("3,600 records (1/s), 20 % read, about 4:00:00 left");
  }

  @Test
  void whatNobodyKnowsIsNotSaid() {
    assertThat(Pace.of(Duration.ofSeconds(2), 10, 0, 5_000, 0)).isEqualTo("10 records (5/s)");
    assertThat(Pace.of(Duration.ZERO, 0, 0, 0, 1_000)).isEqualTo("0 records (0/s), 0 % read");
    assertThat(Pace.of(Duration.ofSeconds(1), 7, 0, 1_000, 1_000))
        .isEqualTo("7 records (7/s), 100 % read");
  }
}
