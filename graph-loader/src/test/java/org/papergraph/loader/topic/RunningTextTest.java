package org.papergraph.loader.topic;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RunningTextTest {
  /** A break is shown as a bar. */
  @ParameterizedTest
  @CsvSource(delimiter = '~', value = { //
      "a delay $\\tau$ in time~ a delay | in time", //
      "an \\emph{elastic} net~ an elastic net", //
      "\\textbf{very \\emph{deep}} nets~ very deep nets", //
      "as shown \\cite{a2020,b2021} before~ as shown before", //
      "see \\citep[p. 3]{a2020} there~ see there", //
      "$k$-means and $\\epsilon$-greedy~ k-means and epsilon-greedy", //
      "a rate of N^{-\\frac{2s}{2s+d}} holds~ a rate of | holds", //
      "where dx_t = b moves~ where | | b moves", //
      "bounds of widetilde O(n)~ bounds of widetilde O(n)", //
      "the map \\(f: X \\to Y\\) is~ the map | is", //
      "H\\\"older and L\\'{e}vy~ Holder and Levy", //
      "a<sub>i</sub> &amp; b &lt; c~ ai & b < c", //
      "code at https://example.org/x.html now~ code at | now", //
      "costs $5 or more~ costs | 5 or more", //
      "nothing to do~ nothing to do"})
  void dropsMarkup(String text, String expected) {
    String shown = RunningText.of(text).replace(RunningText.BREAK.strip(), "|")
        .replaceAll("\\s+", " ").strip();

    assertThat(shown).isEqualTo(expected);
  }
}
