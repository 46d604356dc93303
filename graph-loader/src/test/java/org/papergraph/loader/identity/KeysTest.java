package org.papergraph.loader.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeysTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      value = {"Deep Sets: A Study! | deepsetsastudy", "ﬁne-tuning | finetuning",
          "Straße | strasse", "H² | h2", "深層学習 | 深層学習", "ΣΑΣ | σασ"})
  void aTitleKeyIsItsLettersAndDigits(String title, String key) {
    assertThat(Keys.title(title)).isEqualTo(key);
  }

  @Test
  void aTitleOfSymbolsIsItsOwnKey() {
    assertThat(Keys.title("? !")).isEqualTo("?!");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      value = {"Grant M. Rotskoff | grant m. rotskoff", "GRANT  M. ROTSKOFF | grant m. rotskoff",
          "Geoﬀrey Hinton | geoffrey hinton", "Kurt Gödel | kurt gödel"})
  void aNameKeyFoldsCaseAndSpaceOnly(String name, String key) {
    assertThat(Keys.name(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Kevin Stang1 | Kevin Stang", "Sujith Ravi[2] | Sujith Ravi",
      "Mausam . | Mausam", "Mausam - | Mausam", "Ada Lovelace* | Ada Lovelace",
      "Sammy Davis Jr. | Sammy Davis Jr.",
      "何 良华 | 何 良华", "Ada Lovelace, | Ada Lovelace"})
  void aNameIsShownWithoutFootnoteMarks(String raw, String shown) {
    assertThat(PersonName.displayed(raw)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      value = {"Kurt Gödel | godel", "Eric Vanden-Eijnden | vandeneijnden", "Mausam | mausam",
          "Sammy Davis Jr. | davis", "Davis, Sammy | davis", "Sammy Davis, Jr. | davis",
          "何 良华 | 良华"})
  void theLastNameIsFoldedWithoutAccents(String name, String last) {
    assertThat(PersonName.lastName(name)).isEqualTo(last);
  }
}
