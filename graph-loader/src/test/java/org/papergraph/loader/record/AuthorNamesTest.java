package org.papergraph.loader.record;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is taken off a name, and what is not. */
class AuthorNamesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Kevin Stang1 | Kevin Stang",
      "Sujith Ravi[2] | Sujith Ravi",
      "Ravi[2] | Ravi",
      "Ann Lee1,2 | Ann Lee",
      "Ann Lee*† | Ann Lee",
      "Ann Lee² | Ann Lee",
      "Mausam . | Mausam",
      "Mausam - | Mausam",
      "Ali Khan. | Ali Khan",
      "Pu. Kuo Yeh, | Pu. Kuo Yeh",
      "and Yuling Jiao | Yuling Jiao",
      "\u202aBo Li\u202c | Bo Li",
      "Geoﬀrey Hinton | Geoffrey Hinton",
      "Minarro-Gim&eacute;nez Jos&eacute; | Minarro-Giménez José",
      "Mart&#xED | Martí",
      "G{\\\"o}del, Kurt | Gödel, Kurt",
      "S\\o ren Kierkegaard | Søren Kierkegaard",
      "Matej Ze\\vcević | Matej Zečević",
      "Clémen\\con Ann | Clémencon Ann",
      "\\Matthew Lease | Matthew Lease",
      "Bo Smith\\textsuperscript{1} | Bo Smith",
      "JosÃ© GarcÃ\u00ada | José García",
      "MarÃ\u00ada NuÃ±ez | María Nuñez",
      "Anna KovaÅ¡eviÄ‡ | Anna Kovašević",
      "Jane Doe <jane@example.org> | Jane Doe",
      "Jane Doe (jane.doe@example.org) | Jane Doe",
      "Bo Lihttps://example.org/me | Bo Li"})
  void areFreedOfWhatPagesLeave(String raw, String name) {
    assertThat(AuthorNames.parse(raw).names()).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jean-Luc Picard", "Hugh O'Neil", "3Blue1Brown", "Malcolm X2",
      "Malcolm X", "will.i.am", "Madonna", "何 良华", "김상훈", "Ludwig van Beethoven", "J.-P. Li",
      "H. S. C. O'Neil", "Sammy Davis Jr.", "Thurston Howell III", "Turing, Alan M.",
      "King, Martin Luther, Jr.", "Team Hunyuan3D", "Team Qwen2", "GLM-4. 5 Team",
      "Baichuan-M2 Team", "The XENON100 Collaboration", "DREAM5 Consortium",
      "The LSST Dark Energy Science Collaboration", "NIH Clinical Center", "Mistral-AI", "NVIDIA",
      "DeepSeek R1", "Wei Wang 0001", "John \"Four\" Flynn", "Carolin (Haas) Lawrence",
      "Simon and Garfunkel", "Department of Physics and Astronomy, Some University, Berkeley",
      "Jane Doe, New York, United States", "Antoine de Saint-Exupéry", "Ümit Özgür", "Ê Ban",
      "Nguyễn Văn A", "עברית שם", "D’Angelo Russell", "O. Ä’s", "MarÃa Lee", "Alan Æ"})
  void staysAsItIs(String name) {
    assertThat(AuthorNames.parse(name)).isEqualTo(new AuthorNames(List.of(name), false));
  }

  @Test
  void ofSeveralPeopleInOneEntryAreSeveral() {
    assertThat(AuthorNames.parse("Ann Lee; Bo Li1; Cy Young").names())
        .containsExactly("Ann Lee", "Bo Li1", "Cy Young");
    assertThat(AuthorNames.parse("Lee, Ann; Li, Bo").names())
        .containsExactly("Lee, Ann", "Li, Bo");
    assertThat(AuthorNames.parse("Ann Lee and Bo Li").names()).containsExactly("Ann Lee", "Bo Li");
    assertThat(AuthorNames.parse("Ann Lee, Bo Li, and Cy Young").names())
        .containsExactly("Ann Lee", "Bo Li", "Cy Young");
    assertThat(AuthorNames.parse("Ann Lee, Bo Li, Cy Young, Di Ng").names())
        .containsExactly("Ann Lee", "Bo Li", "Cy Young", "Di Ng");
    assertThat(AuthorNames.parse("Ann Lee; The BABAR Collaboration").names())
        .containsExactly("Ann Lee", "The BABAR Collaboration");
  }

  @ParameterizedTest
  @ValueSource(strings = {"et al.", "et al", "and others", "others", "…", "..."})
  void thatAreNoneSayThatThereAreMore(String name) {
    assertThat(AuthorNames.parse(name)).isEqualTo(new AuthorNames(List.of(), true));
  }

  @Test
  void mayBeFollowedByMore() {
    assertThat(AuthorNames.parse("Ann Lee et al."))
        .isEqualTo(new AuthorNames(List.of("Ann Lee"), true));
  }
}
