package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.papergraph.loader.identity.Folded;
import org.papergraph.loader.identity.Origins;

/** Topics in the graph: what they are found in, and what is found. Only differences are written. */
public final class TopicStore {

  private static final int CHUNK = 5_000;

  private final Driver driver;
  private final SessionConfig database;

  public TopicStore(Driver driver, SessionConfig database) {
    this.driver = driver;
    this.database = database;
  }

  /**
   * Hands over every paper's {@code id, title, abstract, keywords, givenTopics, sources, load}, one by one.
   */
  public void papers(Consumer<Record> sink) {
    try (Session session = driver.session(database)) {
      session.executeRead(tx -> {
        Statement.TAGGABLE_PAPERS.run(tx, Map.of()).forEachRemaining(sink);
        return true;
      });
    }
  }

  /**
   * Makes the graph's topics these.
   *
   * @param hierarchy between topics among these
   */
  public void write(Collection<TopicNode> topics, Collection<PaperTopic> assignments,
      Collection<BroaderTopic> hierarchy) {
    try (Session session = driver.session(database)) {
      Set<TopicNode> nodes = new HashSet<>(
          session.executeRead(tx -> Statement.TOPICS.run(tx, Map.of())
              .list(row -> new TopicNode(row.get("id").asString(), row.get("label").asString(""),
                  row.get("kind").asString(""), row.get("paperCount").asLong(-1),
                  origins(row)))));
      Set<PaperTopic> links = new HashSet<>(
          session.executeRead(tx -> Statement.PAPER_TOPICS.run(tx, Map.of())
              .list(row -> new PaperTopic(row.get("paper").asString(), row.get("topic").asString(),
                  row.get("score").asDouble(), row.get("method").asString(),
                  origins(row)))));
      write(session, Statement.UPSERT_TOPICS, "rows",
          topics.stream().filter(one -> !nodes.contains(one)).map(
              TopicStore::row).toList());
      write(session, Statement.REMOVE_PAPER_TOPICS, "rows", removedLinks(links, assignments));
      write(session, Statement.UPSERT_PAPER_TOPICS, "rows",
          assignments.stream().filter(one -> !links.contains(one))
              .map(TopicStore::row).toList());
      write(session, Statement.REMOVE_TOPICS, "ids", removed(nodes, topics));
      writeHierarchy(session, hierarchy);
    }
  }

  private static void writeHierarchy(Session session, Collection<BroaderTopic> hierarchy) {
    Set<BroaderTopic> before = new HashSet<>(
        session.executeRead(tx -> Statement.BROADER_TOPICS.run(tx, Map.of()).list(
            row -> new BroaderTopic(row.get("topic").asString(), row.get("broader").asString()))));
    Set<BroaderTopic> gone = new HashSet<>(before);
    hierarchy.forEach(gone::remove);
    write(session, Statement.REMOVE_BROADER_TOPICS, "rows",
        gone.stream().map(TopicStore::row).toList());
    write(session, Statement.CREATE_BROADER_TOPICS, "rows",
        hierarchy.stream().filter(link -> !before.contains(link)).map(TopicStore::row).toList());
  }

  private static List<String> removed(Set<TopicNode> before, Collection<TopicNode> after) {
    Set<String> ids = new HashSet<>();
    before.forEach(topic -> ids.add(topic.id()));
    after.forEach(topic -> ids.remove(topic.id()));
    return List.copyOf(ids);
  }

  private static List<Map<String, Object>> removedLinks(Set<PaperTopic> before,
      Collection<PaperTopic> after) {
    Set<List<String>> pairs = new HashSet<>();
    after.forEach(link -> pairs.add(List.of(link.paper(), link.topic())));
    List<Map<String, Object>> removed = new ArrayList<>();
    for (PaperTopic link : before) {
      if (!pairs.contains(List.of(link.paper(), link.topic()))) {
        removed.add(row(link));
      }
    }
    return removed;
  }

  private static Origins origins(Record row) {
    return new Origins(row.get("sources").asList(Value::asString, List.of()),
        row.get("load").asLong(0));
  }

  static Map<String, Object> row(TopicNode topic) {
    Map<String, Object> row = new HashMap<>(Map.of("id", topic.id(), "label", topic.label(), "kind",
        topic.kind(), "paperCount", topic.paperCount()));
    topic.origins().putInto(row);
    Folded.put(row, List.of(topic.label()));
    return row;
  }

  private static Map<String, Object> row(BroaderTopic link) {
    return Map.of("topic", link.topic(), "broader", link.broader());
  }

  static Map<String, Object> row(PaperTopic link) {
    Map<String, Object> row = new HashMap<>(Map.of("paper", link.paper(), "topic", link.topic(),
        "score", link.score(), "method", link.method()));
    link.origins().putInto(row);
    return row;
  }

  private static <T> void write(Session session, Statement statement, String parameter,
      List<T> rows) {
    for (List<T> chunk : Chunks.of(rows, CHUNK)) {
      session.executeWriteWithoutResult(tx -> statement.write(tx, parameter, chunk));
    }
  }
}
