package org.papergraph.loader.source.vocabulary;

import java.io.InputStream;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParser;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;

/** A vocabulary in N-Triples. */
public final class NTriplesFormat implements SourceFormat {

  private static final Pattern TRIPLE = Pattern
      .compile("(?:<[^<>\\s]+>|_:\\S+)\\s*<[^<>\\s]+>\\s*[<\"_].*");

  @Override
  public String label() {
    return "n-triples";
  }

  @Override
  public String description() {
    return "topic vocabulary in N-Triples (SKOS, Computer Science Ontology)";
  }

  @Override
  public boolean matches(Head head) {
    return head.lines().stream().filter(line -> !line.startsWith("#")).findFirst()
        .filter(line -> TRIPLE.matcher(line).matches()).isPresent();
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new RdfReader(file, content, new NTriplesParser());
  }
}
