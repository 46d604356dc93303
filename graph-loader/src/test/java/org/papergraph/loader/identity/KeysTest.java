package org.papergraph.loader.identity;

import java.nio.charset.StandardCharsets;
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

  /** One character of three bytes folds to eighteen. */
  @Test
  void aKeyFitsIntoAnIndexWhateverItIsMadeOf() {
    String long1 = Keys.name("\uFDFA".repeat(500));
    String long2 = Keys.name("\uFDFA".repeat(499));
    assertThat(long1.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(8_000);
    assertThat(long1).isNotEqualTo(long2);
    assertThat(Keys.title("\uFDFA".repeat(2_000)).getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(8_000);
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
