package org.papergraph.loader.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.loader.record.VenueMention;

import static org.assertj.core.api.Assertions.assertThat;

class VenuesTest {

  private static final Origin SAID = new Origin("a", 1);

  private final Venues venues = Venues.standard();

  @ParameterizedTest
  @ValueSource(strings = {"ICML", "icml", "ICML 2019", "ICML'19",
      "International Conference on Machine Learning",
      "Proceedings of the 36th International Conference on Machine Learning",
      "Proceedings of the 36th International Conference on Machine Learning, ICML 2019, Long Beach, California",
      "Thirty-sixth International Conference on Machine Learning (ICML 2019)",
      "International Conference on Machine Learning (ICML)"})
  void allNamesOfAVenueAreOne(String name) {
    assertThat(idOf(name)).isEqualTo("venue:icml");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"NIPS | venue:neurips", "NeurIPS 2024 | venue:neurips",
      "Advances in Neural Information Processing Systems 30 | venue:advances neural information processing systems 30",
      "Advances in Neural Information Processing Systems | venue:neurips",
      "J. Mach. Learn. Res. | venue:jmlr",
      "CoRR | venue:arxiv", "Proceedings of the National Academy of Sciences | venue:pnas",
      "ICML 2019 Workshop on Uncertainty | venue:icml workshop on uncertainty"})
  void otherNamesAreNotMixedUp(String name, String id) {
    assertThat(idOf(name)).isEqualTo(id);
  }

  @Test
  void anUnknownVenueIsFoldedByItsName() {
    assertThat(idOf("Journal of Small Worlds")).isEqualTo("venue:journal of small worlds")
        .isEqualTo(idOf("JOURNAL OF SMALL WORLDS 2020"))
        .isEqualTo(idOf("The Journal of Small Worlds"));
  }

  @Test
  void theYearGoesOnTheLink() {
    VenueLink link = venues.link(VenueMention.named("ICML 2019"), null, SAID);
    assertThat(link.year()).isEqualTo(2019);
    assertThat(link.rawName()).isEqualTo("ICML");
    assertThat(venues.link(VenueMention.named("ICML 2019"), 2020, SAID).year()).isEqualTo(2020);
  }

  @Test
  void aKindThatNobodySaysIsGuessed() {
    assertThat(kindOf("Transactions on Small Worlds")).isEqualTo("JOURNAL");
    assertThat(kindOf("Small Worlds Workshop")).isEqualTo("WORKSHOP");
    assertThat(kindOf("Symposium on Small Worlds")).isEqualTo("CONFERENCE");
    assertThat(kindOf("medRxiv")).isEqualTo("REPOSITORY");
    assertThat(kindOf("Small Worlds")).isEqualTo("OTHER");
  }

  private String idOf(String name) {
    return venues.link(VenueMention.named(name), null, SAID).venue().id();
  }

  private String kindOf(String name) {
    return venues.link(VenueMention.named(name), null, SAID).venue().kind();
  }
}
