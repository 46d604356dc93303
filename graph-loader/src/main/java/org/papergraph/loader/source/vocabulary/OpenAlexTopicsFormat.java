package org.papergraph.loader.source.vocabulary;

import java.io.InputStream;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.text.LineReader;

/** OpenAlex's table of topics, saved as CSV. */
public final class OpenAlexTopicsFormat implements SourceFormat {

  @Override
  public String label() {
    return "openalex-topics";
  }

  @Override
  public String description() {
    return "OpenAlex, table of topics with subfield, field and domain, CSV";
  }

  @Override
  public boolean matches(Head head) {
    return head.lines().stream().findFirst()
        .filter(line -> line.startsWith("topic_id,topic_name,subfield_id,subfield_name"))
        .isPresent();
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new OpenAlexTopicsReader(file, new LineReader(content));
  }
}
