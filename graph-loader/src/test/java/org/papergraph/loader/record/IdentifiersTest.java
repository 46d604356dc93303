package org.papergraph.loader.record;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifiersTest {

  @ParameterizedTest
  @ValueSource(strings = {"10.1145/3292500.3330701", "10.1145/3292500.3330701.",
      "doi:10.1145/3292500.3330701",
      "DOI: 10.1145/3292500.3330701", "https://doi.org/10.1145/3292500.3330701",
      "http://dx.doi.org/10.1145%2F3292500.3330701"})
  void aDoiIsTheSameHoweverItIsWritten(String written) {
    assertThat(Doi.parse(written)).contains("10.1145/3292500.3330701");
  }

  @Test
  void aDoiIsLowerCase() {
    assertThat(Doi.parse("10.1000/ABC")).contains("10.1000/abc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10.1145", "11.1145/1", "https://example.org/10", "unknown"})
  void whatIsNoDoiIsNone(String text) {
    assertThat(Doi.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2310.08513,2310.08513", "arXiv:2310.08513v2,2310.08513",
      "https://arxiv.org/abs/2310.08513v1,2310.08513",
      "https://arxiv.org/pdf/2310.08513.pdf,2310.08513",
      "10.48550/arXiv.2310.08513,2310.08513",
      "https://doi.org/10.48550/ARXIV.2310.08513,2310.08513",
      "hep-th/9901001,hep-th/9901001", "math.AG/0309136v3,math.ag/0309136"})
  void anArxivIdHasNoVersion(String written, String expected) {
    assertThat(ArxivId.parse(written)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2310", "10.1000/1", "abs/2310.08513x"})
  void whatIsNoArxivIdIsNone(String text) {
    assertThat(ArxivId.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097", "0000000218250097",
          "orcid:0000-0002-1825-0097"})
  void anOrcidIsTheSameHoweverItIsWritten(String written) {
    assertThat(Orcid.parse(written)).contains("0000-0002-1825-0097");
  }

  @Test
  void theCheckDigitMayBeAnX() {
    assertThat(Orcid.parse("0000-0002-1694-233x")).contains("0000-0002-1694-233X");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-0002-1825-0098", "0000-0002-1825", "-1", ""})
  void anOrcidWithAWrongCheckDigitIsNone(String text) {
    assertThat(Orcid.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10.1000/X,paper:doi:10.1000/x", "paper:doi:10.1000/x,paper:doi:10.1000/x",
      "https://arxiv.org/abs/2001.00001v2,paper:arxiv:2001.00001",
      "paper:arxiv:2001.00001,paper:arxiv:2001.00001",
      "openalex:W12,paper:openalex:W12", "paper:title:0123abc,paper:title:0123abc"})
  void aReferenceIsAPaperId(String written, String expected) {
    assertThat(PaperReference.parse(written)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Smith et al., 1999", "https://example.org/paper", "[12]"})
  void aReferenceInWordsIsNone(String text) {
    assertThat(PaperReference.parse(text)).isEmpty();
  }
}
