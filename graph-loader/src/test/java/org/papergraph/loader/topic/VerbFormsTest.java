package org.papergraph.loader.topic;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerbFormsTest {
  @ParameterizedTest
  @CsvSource({"show, shows, showed, showing", "propose, proposes, proposed, proposing",
      "apply, applies, applied, applying", "employ, employs, employed, employing",
      "plan, plans, planned, planning", "focus, focuses, focused, focusing",
      "incur, incurs, incurred, incurring", "reach, reaches, reached, reaching",
      "agree, agrees, agreed, agreeing", "infer, infers, inferred, inferring"})
  void conjugates(String base, String third, String past, String gerund) {
    assertThat(VerbForms.of(base)).isEqualTo(new VerbForms(base, third, past, gerund));
  }
}
