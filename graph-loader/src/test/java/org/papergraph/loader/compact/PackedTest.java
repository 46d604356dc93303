package org.papergraph.loader.compact;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PackedTest {

  @TempDir
  private Path directory;

  @Test
  void whatWasPackedIsReadBack() {
    Packed bytes = new Packed();
    for (int number : new int[]{0, 127, 128, 16_384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
      bytes.number(number);
      assertThat(new Packed.Reader(bytes.take()).number()).isEqualTo(number);
    }
    bytes.text("𠮷 é");
    bytes.textOrNull(null);
    bytes.decimal(0.1);
    bytes.texts(List.of("", "b".repeat(5_000)));
    bytes.fixed(Long.MIN_VALUE + 1);
    Packed.Reader reader = new Packed.Reader(bytes.take());

    assertThat(reader.text()).isEqualTo("𠮷 é");
    assertThat(reader.textOrNull()).isNull();
    assertThat(reader.decimal()).isEqualTo(0.1);
    assertThat(reader.texts()).containsExactly("", "b".repeat(5_000));
    assertThat(reader.fixed()).isEqualTo(Long.MIN_VALUE + 1);
    assertThat(reader.hasMore()).isFalse();
  }

  @Test
  void spilledPiecesAreReadInAnyOrderAndLeaveNoFile() {
    try (Spill spill = new Spill(directory)) {
      for (int piece = 0; piece < 1_000; piece++) {
        assertThat(spill.add(new byte[piece % 7])).isEqualTo(piece);
      }
      spill.add(new byte[]{1, 2, 3});
      spill.complete();

      assertThat(spill.get(1_000)).containsExactly(1, 2, 3);
      assertThat(spill.get(6)).hasSize(6);
      assertThat(spill.get(0)).isEmpty();
    }
    assertThat(directory).isEmptyDirectory();
  }
}
