package org.papergraph.loader.record;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Schr{\\\"o}dinger bridges for P\\'olya urns | Schrödinger bridges for Pólya urns",
      "$\\mu$PLAN on | μPLAN on", "$\\tau$-leaping is \\emph{fast} | τ-leaping is fast",
      "Clémen\\con on $\\Lambda$ and \\L{}ukasz \\v{S} \\c c | Clémen on Λ and Łukasz Š ç",
      "深層 \\textbf{学習} | 深層 学習", "The set $\\{0,1\\}$ | The set {0,1}",
      "Sampling in $O(n^2)$ | Sampling in O(n^2)",
      "Learning with {SGD}~\\cite{robbins51} | Learning with SGD",
      "50\\% of A \\& B at $5 | 50% of A & B at $5",
      "A brace { that never closes | A brace { that never closes",
      "H<sub>2</sub>O and <i>E. coli</i> | H2O and E. coli",
      "The <SEG> token | The <SEG> token",
      "Q&amp;A &lt;scp&gt;X&lt;/scp&gt; | Q&A X",
      "x < y and y > z | x < y and y > z",
      "Two   spaces | Two spaces"})
  void aTitleIsShownWithoutMarkup(String raw, String shown) {
    assertThat(PlainText.title(raw)).isEqualTo(shown);
  }

  @Test
  void linesBreaksAndInvisibleCharactersGo() {
    assertThat(PlainText.line("\uFEFF A\n  title\u202A with\u0000 \u200Bmarks\u202C "))
        .isEqualTo("A title with marks");
  }

  @Test
  void joinersThatScriptsNeedStay() {
    assertThat(PlainText.line("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
  }

  @Test
  void combiningMarksAreComposed() {
    assertThat(PlainText.line("Go\u0308del")).isEqualTo("Gödel");
  }

  @Test
  void anAbstractKeepsItsFormulas() {
    assertThat(PlainText.abstractText("<jats:p>For $\\tau > 0$ &amp; \\emph{all}</jats:p>"))
        .isEqualTo("For $\\tau > 0$ & \\emph{all}");
  }
}
