package org.papergraph.loader.topic;

import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The example of Frantzi, Ananiadou and Mima (2000), section 2.3, with log2(words + 1). */
class CValueTest {
  private final Map<String, CValue> values = CValue.of(Map.of( //
      "adenoid cystic basal cell carcinoma", 5, //
      "cystic basal cell carcinoma", 11, //
      "ulcerated basal cell carcinoma", 7, //
      "recurrent basal cell carcinoma", 5, //
      "circumscribed basal cell carcinoma", 3, //
      "basal cell carcinoma", 984));

  private double value(String key) {
    CValue value = values.get(key);
    return value == null ? Double.NaN : value.value();
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
    Map<String, CValue> fragments = CValue.of(Map.of("soft contact lens", 9, "soft contact", 9));

    assertThat(fragments.get("soft contact")).isEqualTo(new CValue(0, 9));
  }

  @Test
  void aTermThatHoldsAWordTwiceNestsItOnce() {
    Map<String, CValue> echoes = CValue.of(Map.of("network of network", 4, "network", 10));

    assertThat(echoes.get("network")).isEqualTo(new CValue(10 - 4, 4));
  }
}
