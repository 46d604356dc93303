package org.papergraph.loader.source.page;

import java.io.InputStream;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.text.LineReader;

/** Hugging Face Daily Papers, search results saved as text. */
public final class HuggingFacePageFormat implements SourceFormat {

  @Override
  public String label() {
    return "hugging-face-page";
  }

  @Override
  public String description() {
    return "Hugging Face Daily Papers, search results saved as text";
  }

  @Override
  public boolean matches(Head head) {
    return head.lines().stream().anyMatch(HuggingFacePageReader::isFurniture);
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new HuggingFacePageReader(file, new LineReader(content));
  }
}
