package org.papergraph.app.compile.plan;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CursorCodecTest {
  private static final String ORDER = "Paper -node.year,node.id";

  @Test
  void aPlaceComesBackAsItWas() {
    var values = Arrays.<Object>asList(2024L, null, 0.5, LocalDate.of(2024, 2, 29),
        "paper:title:ü𝔘");

    assertThat(CursorCodec.decode(ORDER, CursorCodec.encode(ORDER, values)))
        .isEqualTo(values);
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    var cursor = CursorCodec.encode("Paper node.year,node.id", Arrays.asList(2024L, "paper:x"));

    refused(cursor);
  }

  @Test
  void everyAlteredByteIsNoticed() {
    var cursor = CursorCodec.encode(ORDER, Arrays.asList(2024L, "paper:x"));
    for (int i = 0; i < cursor.length() - 1; i++) {
      var other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      refused(cursor.substring(0, i) + other + cursor.substring(i + 1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "not base64!", "AAAAAAAAAAAAAAAA", "W10"})
  void whatIsNoCursorIsRefused(String text) {
    refused(text);
  }

  @Test
  void aHugeCursorIsRefusedUnread() {
    refused("A".repeat(1_000_000));
  }

  private static void refused(String cursor) {
    assertThatThrownBy(() -> CursorCodec.decode(ORDER, cursor))
        .isInstanceOfSatisfying(ApiException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_CURSOR));
  }
}
