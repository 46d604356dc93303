package org.papergraph.loader.source.vocabulary;

import java.io.InputStream;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;

/** A vocabulary in Turtle. */
public final class TurtleFormat implements SourceFormat {

  private static final Pattern DIRECTIVE = Pattern
      .compile("(?i)@?(?:prefix\\s+[^\\s<]*:|base)\\s*<.*");

  @Override
  public String label() {
    return "turtle";
  }

  @Override
  public String description() {
    return "topic vocabulary in Turtle (SKOS, Computer Science Ontology)";
  }

  @Override
  public boolean matches(Head head) {
    return head.lines().stream().filter(line -> !line.startsWith("#")).findFirst()
        .filter(line -> DIRECTIVE.matcher(line).matches()).isPresent();
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new RdfReader(file, content, new TurtleParser());
  }
}
