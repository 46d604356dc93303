package org.papergraph.app.citation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Citations that are written as the papers come. */
class StreamedCitationsTest {

  @ParameterizedTest
  @EnumSource(CitationFormat.class)
  void readLikeThoseOfAList(CitationFormat format) throws IOException {
    for (var papers : List.of(List.<CitedPaper>of(), List.of(Papers.complete()),
        List.of(Papers.complete(), Papers.complete(), Papers.of("Scaling", "Ada Example")))) {
      var out = new StringWriter();
      Citations.write(format, papers.iterator(), out);

      assertThat(out.toString()).isEqualTo(Citations.write(format, papers));
    }
  }

  @ParameterizedTest
  @EnumSource(CitationFormat.class)
  void noPaperWaitsForTheLast(CitationFormat format) throws IOException {
    var written = new Written();
    var papers = IntStream.range(0, 2_000).mapToObj(i -> {
      assertThat(written.letters).isGreaterThanOrEqualTo(i * 50L - 100_000);
      return Papers.of("Title " + i, "Ada Example");
    }).iterator();
    Citations.write(format, papers, written);

    assertThat(written.closed).isFalse();
  }

  @ParameterizedTest
  @EnumSource(CitationFormat.class)
  void whatBreaksOffDoesNotLookWhole(CitationFormat format) {
    var out = new StringWriter();
    var papers = new Iterator<CitedPaper>() {
      private int left = 2;

      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public CitedPaper next() {
        if (left-- == 0) {
          throw new IllegalStateException("the database went away");
        }
        return Papers.complete();
      }
    };

    assertThatThrownBy(() -> Citations.write(format, papers, out))
        .isInstanceOf(IllegalStateException.class);
    assertThat(out.toString()).doesNotEndWith("]");
  }

  /** Counts what it is given. */
  private static final class Written extends Writer {
    private long letters;
    private boolean closed;

    @Override
    public void write(char[] buffer, int offset, int length) {
      letters += length;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      closed = true;
    }
  }
}
