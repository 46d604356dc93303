package org.papergraph.loader.record;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
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

  @Test
  void ligaturesAreLetters() {
    assertThat(PlainText.line("artiﬁcial eﬀect")).isEqualTo("artificial effect");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "GarcÃ\u00ada MÃ¡rquez | García Márquez", "quoted â€œtextâ€\u009d | quoted “text”",
      "donâ€™t | don’t", "naïve Ã© | naïve Ã©", "CAFÉ’S | CAFÉ’S", "Ä“ | ē", "Â | Â",
      "Ångström | Ångström", "Æâ | Æâ", "São Paulo | São Paulo", "何 Ã© | 何 Ã©"})
  void textThatWasEncodedTwiceIsMendedIfAllOfItWas(String raw, String shown) {
    assertThat(PlainText.line(raw)).isEqualTo(shown);
  }

  /** Against the same rules said in regular expressions. */
  @RepeatedTest(20)
  void anyTextIsOneLineOfWhatIsSeen(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition() * 0x9E3779B97F4A7C15L);
    int[] pieces = {'a', ' ', ' ', '\t', '\n', '\r', 0x0B, 0x1C, 0x85, 0xA0, 0xAD, 0xE9, 0x301,
        0x2028, 0x200B, 0x200C, 0x200D, 0x202E, 0x3000, 0xFEFF, 0xE000, 0x378, 0x4F55, 0x1F389,
        0xD83C, 0xDF89, 0};
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(12), 0, pieces.length)
          .forEach(piece -> text.appendCodePoint(pieces[piece]));
      String visible = text.toString().replaceAll("\\p{Cs}", "\uFFFD")
          .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\s\u200C\u200D]]", "");
      assertThat(PlainText.line(text.toString())).isEqualTo(Normalizer.normalize(
          visible.replaceAll("[\\s\\p{Z}]+", " ").strip(), Normalizer.Form.NFC));
    }
  }
}
