package org.papergraph.loader.suspect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameFormTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Kurt Gödel | Kurt Goedel | SAME_LETTERS", "Jørgen Østby | Jorgen Ostby | SAME_LETTERS",
      "Xiao-Ming Li | Xiaoming Li | SAME_LETTERS", "Gödel, Kurt | Kurt Godel | SAME_LETTERS",
      "Sammy Davis Jr. | Sammy Davis | SAME_LETTERS",
      "Kranti Chala | Chala Kranti | SWAPPED", "Grace Hopper | Grace B. Hopper | MIDDLE",
      "Grace Brewster Hopper | Grace B. Hopper | MIDDLE", "G. Hopper | Grace Hopper | INITIALS",
      "G. B. Hopper | Grace Brewster Hopper | INITIALS",
      "Steve Abney | Steven Abney | SHORT_FORM", "Ana García Lopez | Ana García | PARTIAL",
      "Catherine Jones | Katherine Jones | ALIKE"})
  void mayBeOnePersons(String one, String other, NameRelation relation) {
    assertThat(NameForm.of(one).to(NameForm.of(other))).isEqualTo(relation);
    assertThat(NameForm.of(other).to(NameForm.of(one))).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Grace Hopper | Ada Hopper", "Grace Hopper | Grace Noether",
      "Grace B. Hopper | Grace C. Hopper", "A. Hopper | Grace Hopper", "Mausam | Mausami",
      "Wei Wang | Wei Wan"})
  void isNot(String one, String other) {
    assertThat(NameForm.of(one).to(NameForm.of(other))).isNull();
    assertThat(NameForm.of(other).to(NameForm.of(one))).isNull();
  }
}
