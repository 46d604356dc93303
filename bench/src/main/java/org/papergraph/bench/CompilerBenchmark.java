package org.papergraph.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.StatementTemplate;
import org.papergraph.app.compile.cypher.StatementWriter;
import org.papergraph.app.compile.mapping.MappingReader;
import org.papergraph.app.compile.plan.Plan;
import org.papergraph.app.compile.plan.Planner;
import org.papergraph.app.execution.wiring.SchemaFactory;

/**
 * What it costs to get from a selection to Cypher, before the database is asked anything: planning
 * alone, and planning with writing the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CompilerBenchmark {
  private final Planner planner = new Planner(MappingReader.read(SchemaFactory.bare()));
  private final FieldSelection profile = profile();

  /** An author with ten papers, each with byline, venue and topics. */
  private static FieldSelection profile() {
    var papers = field("papers", Map.of("first", 10), "Author", field("nodes", Map.of(),
        "AuthorPapersConnection", leaf("id", "Paper"), leaf("title", "Paper"),
        leaf("year", "Paper"),
        field("authors", Map.of("first", 100), "Paper", field("nodes", Map.of(),
            "PaperAuthorsConnection", leaf("id", "Author"), leaf("name", "Author"))),
        field("venue", Map.of(), "Paper", leaf("id", "Venue")), field("topics",
            Map.of("first", 100), "Paper", field("nodes", Map.of(), "PaperTopicsConnection",
                leaf("id", "Topic")))));
    return field("author", Map.of("by", Map.of("id", "author:name:sergey levine")), "Query",
        leaf("name", "Author"), papers);
  }

  private static FieldSelection leaf(String name, String type) {
    return field(name, Map.of(), type);
  }

  private static FieldSelection field(String name, Map<String, Object> arguments, String type,
      FieldSelection... children) {
    return new FieldSelection(name, name, Set.of(type), arguments, List.of(children));
  }

  @Benchmark
  public Plan plan() {
    return planner.plan(profile);
  }

  @Benchmark
  public StatementTemplate planAndWrite() {
    return StatementWriter.write(planner.plan(profile).root());
  }
}
