package org.papergraph.loader.cli;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CypherSplitterTest {
  private final CypherSplitter splitter = new CypherSplitter();

  @Test
  void cutsALineThatHoldsSeveral() {
    assertThat(splitter.add("RETURN 1; RETURN 2; RETURN")).containsExactly("RETURN 1", "RETURN 2");
    assertThat(splitter.add("3;")).containsExactly("RETURN\n3");
    assertThat(splitter.isBetweenStatements()).isTrue();
  }

  @Test
  void leavesStringsNamesAndCommentsWhole() {
    assertThat(splitter.add("RETURN 'a;\\';b', \"c;'\", `d;\"` // e;")).isEmpty();
    assertThat(splitter.add("/* f; ' */ AS x;"))
        .isEqualTo(List.of("RETURN 'a;\\';b', \"c;'\", `d;\"` // e;\n/* f; ' */ AS x"));
  }

  @Test
  void goesOnWithAStringThatSpansLines() {
    assertThat(splitter.add("RETURN 'a;")).isEmpty();
    assertThat(splitter.add("b';")).containsExactly("RETURN 'a;\nb'");
  }

  @Test
  void keepsWhatHasNoEnd() {
    assertThat(splitter.add("RETURN 1")).isEmpty();
    assertThat(splitter.isBetweenStatements()).isFalse();
    assertThat(splitter.rest()).isEqualTo("RETURN 1");
  }
}
