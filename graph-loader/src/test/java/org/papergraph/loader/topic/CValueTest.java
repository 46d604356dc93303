package org.papergraph.loader.topic;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The example of Frantzi, Ananiadou and Mima (2000), section 2.3, with log2(words + 1). */
class CValueTest {
  private final Map<String, Integer> skin = Map.of( //
      "adenoid cystic basal cell carcinoma", 5, //
      "cystic basal cell carcinoma", 11, //
      "ulcerated basal cell carcinoma", 7, //
      "recurrent basal cell carcinoma", 5, //
      "circumscribed basal cell carcinoma", 3, //
      "basal cell carcinoma", 984);
  private final Terms terms = terms(skin);
  private final CValue values = CValue.of(terms, 1);

  private double value(String key) {
    return values.value(terms.find(key));
  }

  /** So many papers hold each. */
  private static Terms terms(Map<String, Integer> papers) {
    Terms terms = new Terms();
    papers.forEach((key, count) -> {
      int term = terms.number(key);
      IntStream.range(0, count).forEach(paper -> terms.count(term, false, true, true, false));
    });
    return terms;
  }

  @Test
  void aTermThatIsNotNestedCountsInFull() {
    assertThat(value("adenoid cystic basal cell carcinoma")).isCloseTo(5 * 2.584963, within(1e-4));
    assertThat(value("ulcerated basal cell carcinoma")).isCloseTo(7 * 2.321928, within(1e-4));
  }

  @Test
  void aNestedTermLosesTheMeanOfTheTermsThatHoldIt() {
    assertThat(value("cystic basal cell carcinoma")).isCloseTo((11 - 5) * 2.321928, within(1e-4));
    // Its five nests count 5, 11 - 5, 7, 5 and 3: no occurrence twice.
    assertThat(value("basal cell carcinoma")).isCloseTo((984 - 26 / 5.0) * 2, within(1e-9));
  }

  @Test
  void aFragmentThatOnlyStandsInOneTermIsWorthNothing() {
    Terms lens = terms(Map.of("soft contact lens", 9, "soft contact", 9));
    CValue fragments = CValue.of(lens, 1);

    assertThat(fragments.value(lens.find("soft contact"))).isZero();
    assertThat(fragments.strongestNest(lens.find("soft contact"))).isEqualTo(9);
  }

  @Test
  void aTermThatHoldsAWordTwiceNestsItOnce() {
    Terms networks = terms(Map.of("network of network", 4, "network", 10));
    CValue echoes = CValue.of(networks, 1);

    assertThat(echoes.value(networks.find("network"))).isEqualTo(10 - 4);
    assertThat(echoes.strongestNest(networks.find("network"))).isEqualTo(4);
  }
}
