package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.papergraph.loader.identity.Folded;
import org.papergraph.loader.identity.Origins;

/**
 * Topics in the graph: what they are found in, and what has been found. What is written waits for a full chunk or for
 * {@link #close()}; papers' topics need theirs, so topics are {@linkplain #flush() flushed} before.
 */
public final class TopicStore implements AutoCloseable {

  private static final int CHUNK = 5_000;

  private final Session reading;
  private final Session writing;
  private final Map<Statement, List<Object>> waiting = new HashMap<>();

  public TopicStore(Driver driver, SessionConfig database) {
    this.reading = driver.session(database);
    this.writing = driver.session(database);
  }

  /**
   * Hands over every paper's {@code id, title, abstract, keywords, givenTopics, sources, load}, one by one.
   */
  public void papers(Consumer<Record> sink) {
    each(Statement.TAGGABLE_PAPERS, sink);
  }

  /** Hands over every topic, one by one. */
  public void topics(Consumer<TopicNode> sink) {
    each(Statement.TOPICS, row -> sink.accept(new TopicNode(row.get("id").asString(),
        row.get("label").asString(""), row.get("kind").asString(""),
        row.get("paperCount").asLong(-1), origins(row))));
  }

  /** Hands over every paper's id and topics, paper by paper. */
  public void paperTopics(BiConsumer<String, List<PaperTopic>> sink) {
    each(Statement.PAPER_TOPICS, row -> {
      String paper = row.get("paper").asString();
      sink.accept(paper, row.get("topics").asList(link -> link(paper, link)));
    });
  }

  private static PaperTopic link(String paper, Value link) {
    return new PaperTopic(paper, link.get(0).asString(), link.get(1).asDouble(),
        link.get(2).asString(), origins(link.get(3), link.get(4)));
  }

  /** Which topic is narrower than which. */
  public Set<BroaderTopic> hierarchy() {
    Set<BroaderTopic> links = new HashSet<>();
    each(Statement.BROADER_TOPICS, row -> links
        .add(new BroaderTopic(row.get("topic").asString(), row.get("broader").asString())));
    return links;
  }

  /** Where a row says it comes from: its {@code sources} and {@code load}. */
  public static Origins origins(Record row) {
    return origins(row.get("sources"), row.get("load"));
  }

  private static Origins origins(Value sources, Value load) {
    return new Origins(sources.asList(Value::asString, List.of()), load.asLong(0));
  }

  private void each(Statement statement, Consumer<Record> sink) {
    reading.executeRead(tx -> {
      statement.run(tx, Map.of()).forEachRemaining(sink);
      return true;
    });
  }

  public void write(TopicNode topic) {
    Map<String, Object> row = new HashMap<>(Map.of("id", topic.id(), "label", topic.label(), "kind",
        topic.kind(), "paperCount", topic.paperCount()));
    topic.origins().putInto(row);
    Folded.put(row, List.of(topic.label()));
    add(Statement.UPSERT_TOPICS, row);
  }

  public void remove(TopicNode topic) {
    add(Statement.REMOVE_TOPICS, topic.id());
  }

  public void write(PaperTopic link) {
    add(Statement.UPSERT_PAPER_TOPICS, row(link));
  }

  public void remove(PaperTopic link) {
    add(Statement.REMOVE_PAPER_TOPICS, row(link));
  }

  public void write(BroaderTopic link) {
    add(Statement.CREATE_BROADER_TOPICS, row(link));
  }

  public void remove(BroaderTopic link) {
    add(Statement.REMOVE_BROADER_TOPICS, row(link));
  }

  /** Writes what still waits. */
  public void flush() {
    List.copyOf(waiting.keySet()).forEach(this::flush);
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }

  private static Map<String, Object> row(PaperTopic link) {
    Map<String, Object> row = new HashMap<>(Map.of("paper", link.paper(), "topic", link.topic(),
        "score", link.score(), "method", link.method()));
    link.origins().putInto(row);
    return row;
  }

  private static Map<String, Object> row(BroaderTopic link) {
    return Map.of("topic", link.topic(), "broader", link.broader());
  }

  private void add(Statement statement, Object row) {
    List<Object> rows = waiting.computeIfAbsent(statement, key -> new ArrayList<>());
    rows.add(row);
    if (rows.size() >= CHUNK) {
      flush(statement);
    }
  }

  private void flush(Statement statement) {
    List<Object> rows = waiting.getOrDefault(statement, List.of());
    String parameter = statement == Statement.REMOVE_TOPICS ? "ids" : "rows";
    writing.executeWriteWithoutResult(tx -> statement.write(tx, parameter, rows));
    waiting.remove(statement);
  }
}
