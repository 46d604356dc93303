package org.papergraph.loader.source.vocabulary;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.ParseErrorListener;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParserSettings;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.source.Omissions;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.text.LineOffsets;
import org.papergraph.loader.source.text.LineReader;

/**
 * The concepts of an RDF document. RDF4J's parsers hand over what they find, so one runs in a thread of its own, a few
 * triples ahead.
 */
final class RdfReader implements RecordReader {

  private static final int AHEAD = 256;

  private final String file;
  private final RDFParser parser;
  private final Watched content;
  private final LineOffsets lines;
  private final Omissions omissions = new Omissions();
  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(AHEAD);
  private long line = 1;
  private boolean begun;
  private boolean ended;

  /** What the parser's thread hands over: an item, or the end and why. */
  private record Step(@Nullable SourceItem item, @Nullable IOException problem) {
  }

  RdfReader(String file, InputStream content, RDFParser parser) {
    this.file = file;
    this.lines = new LineOffsets(content);
    this.content = new Watched(lines);
    this.parser = parser;
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    if (!begun) {
      begun = true;
      Thread.ofVirtual().name("rdf-parser").start(this::parse);
    }
    if (ended) {
      return null;
    }
    Step step = take();
    ended = step.item() == null;
    if (step.problem() != null) {
      throw step.problem();
    }
    return step.item();
  }

  private Step take() {
    try {
      return steps.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  private void parse() {
    parser.getParserConfig().addNonFatalError(NTriplesParserSettings.FAIL_ON_INVALID_LINES);
    parser.setParseErrorListener(new Errors());
    parser.setParseLocationListener((at, column) -> line = Math.max(1, at));
    parser.setRDFHandler(new Triples());
    try {
      parser.parse(content, "");
      omissions.items(file).forEach(this::put);
      put(new Step(null, null));
    } catch (RDFParseException e) {
      line = Math.max(line, e.getLineNumber());
      refuseRest(String.valueOf(e.getMessage()));
    } catch (Abandoned e) {
      // Nobody reads any more.
    } catch (RDFHandlerException | IllegalArgumentException e) {
      refuseRest(String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      refuseRest("nested too deep");
    } catch (IOException e) {
      put(new Step(null, e));
    }
  }

  private void refuseRest(String reason) {
    put(new SourceItem.Refused(position(), "not well-formed RDF: " + reason.replace('\n', ' ')
        + "; nothing after this place was read", ""));
    put(new Step(null, null));
  }

  private Position position() {
    return new Position(file, line, lines.of(line));
  }

  private void put(SourceItem item) {
    put(new Step(item, null));
  }

  private void put(Step step) {
    try {
      if (!steps.offer(step, 1, TimeUnit.HOURS)) {
        throw new Abandoned();
      }
    } catch (InterruptedException e) {
      throw new Abandoned();
    }
  }

  /** Says a triple's share of a concept. */
  private final class Triples extends AbstractRDFHandler {

    @Override
    public void handleStatement(org.eclipse.rdf4j.model.Statement triple) {
      content.progress();
      Relation relation = Relation.of(triple.getPredicate().stringValue());
      if (relation == null || !(triple.getSubject() instanceof IRI subject)) {
        return;
      }
      String object = object(relation, triple.getObject());
      if (object != null && !object.isBlank()) {
        put(new Statement(subject.stringValue(), relation, object.strip()).item(position()));
      }
    }

    private @Nullable String object(Relation relation, Value value) {
      boolean label = relation == Relation.LABEL || relation == Relation.ALTERNATIVE;
      if (value instanceof Literal literal && label) {
        if (literal.getLanguage().map(language -> language.startsWith("en")).orElse(true)) {
          return literal.getLabel();
        }
        omissions.add("labels in other languages than English");
        return null;
      }
      return value instanceof IRI iri && !label ? iri.stringValue() : null;
    }
  }

  /** A line that is no triple is refused; the parser goes on behind it. */
  private final class Errors implements ParseErrorListener {

    @Override
    public void warning(String message, long at, long column) {
      // It could be read all the same.
    }

    @Override
    public void error(String message, long at, long column) {
      line = Math.max(line, at);
      put(new SourceItem.Refused(position(), "not well-formed RDF: " + message.replace('\n', ' '),
          ""));
    }

    @Override
    public void fatalError(String message, long at, long column) {
      // An exception follows.
    }
  }

  private static final class Abandoned extends RuntimeException {}

  /** Ends a document that goes on and on without a triple, which a parser would keep in memory. */
  private static final class Watched extends FilterInputStream {

    private long withoutTriple;

    Watched(InputStream input) {
      super(input);
    }

    void progress() {
      withoutTriple = 0;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      check(1);
      return value;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int read = super.read(target, from, length);
      check(read);
      return read;
    }

    private void check(int bytes) throws IOException {
      withoutTriple += bytes;
      if (withoutTriple > LineReader.MAX_LINE) {
        throw new IOException("more than " + LineReader.MAX_LINE + " bytes without a triple");
      }
    }
  }
}
