package org.papergraph.app.citation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names in their parts. */
class NameReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
      textBlock = """
                  # written                    | given              | particle | family            | suffix
                  Grant M. Rotskoff            | Grant M.           | -        | Rotskoff          | -
                  Laurens van der Maaten       | Laurens            | van der  | Maaten            | -
                  Eric Vanden-Eijnden          | Eric               | -        | Vanden-Eijnden    | -
                  Luc Van Gool                 | Luc                | -        | Van Gool          | -
                  Guy Van den Broeck           | Guy                | -        | Van den Broeck    | -
                  Valentin De Bortoli          | Valentin           | -        | De Bortoli        | -
                  De Wang                      | De                 | -        | Wang              | -
                  Gerard 't Hooft              | Gerard             | 't       | Hooft             | -
                  Jean d'Alembert              | Jean               | -        | d'Alembert        | -
                  Santiago Ramón y Cajal       | Santiago           | -        | Ramón y Cajal     | -
                  Maria de los Ángeles Costa e Silva | Maria de los Ángeles | - | Costa e Silva    | -
                  Robert Downey Jr.            | Robert             | -        | Downey            | Jr.
                  Robert Downey, Jr.           | Robert             | -        | Downey            | Jr.
                  John Q. Public III           | John Q.            | -        | Public            | III
                  Downey, Robert, Jr.          | Robert             | -        | Downey            | Jr.
                  Downey, Jr., Robert          | Robert             | -        | Downey            | Jr.
                  van der Maaten, Laurens      | Laurens            | van der  | Maaten            | -
                  Garcia Marquez, Gabriel      | Gabriel            | -        | Garcia Marquez    | -
                  brian ichter                 | brian              | -        | ichter            | -
                  van der                      | van                | -        | der               | -
                  A. B. C. D.                  | A. B. C.           | -        | D.                | -
                  """)
  void personsHaveParts(String written, String given, String particle, String family,
      String suffix) {
    assertThat(NameReader.read(written))
        .isEqualTo(new PersonName(given, particle, family, suffix, false));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
                                          Mausam
                                          DeepSeek-AI
                                          The LIGO Scientific Collaboration
                                          Gemini Team
                                          University of Nowhere
                                          김상훈
                                          平野 仁彦
                                          A, B, C, D, and E
                                          """)
  void whatHasNoPartsIsKeptAsWritten(String written) {
    assertThat(NameReader.read(written)).isEqualTo(PersonName.literal(written));
  }
}
