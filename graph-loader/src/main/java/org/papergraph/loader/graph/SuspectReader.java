package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.papergraph.loader.suspect.AuthorName;
import org.papergraph.loader.suspect.AuthorPaper;
import org.papergraph.loader.suspect.AuthorProfile;
import org.papergraph.loader.suspect.Rarity;

/**
 * What the graph knows of authors, for telling suspects: in pages, each a statement that begins at an index. Counts of
 * papers by topic and venue are gathered on the way.
 */
public final class SuspectReader implements AutoCloseable {

  private static final int NAMES = 10_000;
  private static final int AUTHORS = 200;

  private final Session session;
  private final Map<String, Long> papersWith = new HashMap<>();
  private final Map<String, String> interned = new HashMap<>();

  public SuspectReader(Driver driver, SessionConfig database) {
    this.session = driver.session(database);
  }

  /** All authors by name, in the order of their ids. */
  public List<AuthorName> names() {
    List<AuthorName> names = new ArrayList<>();
    String after = "";
    List<Record> page;
    do {
      Map<String, Object> parameters = Map.of("after", after, "limit", NAMES);
      page = session.executeRead(tx -> Statement.AUTHOR_NAMES.run(tx, parameters).list());
      for (Record row : page) {
        after = row.get("id").asString();
        names.add(new AuthorName(after, row.get("name").asString(),
            row.get("spellings").asList(Value::asString, List.of(row.get("name").asString())),
            row.get("identity").asString(), row.get("papers").asLong()));
      }
    } while (page.size() == NAMES);
    return names;
  }

  /** The profiles of these authors, by id. */
  public Map<String, AuthorProfile> profiles(Collection<String> ids) {
    Map<String, AuthorProfile> profiles = new HashMap<>();
    inPages(Statement.AUTHOR_PROFILES, ids,
        row -> profiles.put(row.get("id").asString(), profile(row)));
    return profiles;
  }

  /** The papers of these authors, in pages: by the author's id. */
  public void papers(Collection<String> ids, Consumer<Map<String, List<AuthorPaper>>> sink) {
    for (List<String> page : Chunks.of(List.copyOf(ids), AUTHORS)) {
      Map<String, List<AuthorPaper>> papers = new TreeMap<>();
      inPages(Statement.AUTHOR_PAPERS, page, row -> papers.put(row.get("id").asString(),
          row.get("papers").asList(this::paper)));
      sink.accept(papers);
    }
  }

  /** With whom each of these authors has written. */
  public Map<String, Set<String>> acquaintances(Collection<String> ids) {
    Map<String, Set<String>> acquainted = new HashMap<>();
    inPages(Statement.ACQUAINTANCES, ids, row -> acquainted.put(row.get("id").asString(),
        new HashSet<>(row.get("others").asList(this::text))));
    return acquainted;
  }

  /** How rare topics and venues are, of those that were read so far. */
  public Rarity rarity() {
    long papers = session
        .executeRead(tx -> Statement.COUNTS.run(tx, Map.of()).single().get("Paper").asLong());
    return new Rarity(papers, papersWith);
  }

  @Override
  public void close() {
    session.close();
  }

  private void inPages(Statement statement, Collection<String> ids, Consumer<Record> sink) {
    for (List<String> page : Chunks.of(List.copyOf(ids), AUTHORS)) {
      session.executeRead(tx -> statement.read(tx, "ids", page)).forEach(sink);
    }
  }

  private AuthorProfile profile(Record row) {
    Map<String, Integer> coAuthors = new LinkedHashMap<>();
    row.get("coAuthors").values()
        .forEach(each -> coAuthors.put(text(each.get(0)), each.get(1).asInt()));
    Map<String, Integer> topics = new TreeMap<>();
    row.get("topics").values().forEach(each -> {
      topics.put(text(each.get(0)), each.get(1).asInt());
      papersWith.put(text(each.get(0)), each.get(2).asLong());
    });
    return new AuthorProfile(row.get("id").asString(), coAuthors, topics,
        counted(row.get("venues")),
        new TreeSet<>(row.get("affiliations").asList(this::text)), year(row.get("firstYear")),
        year(row.get("lastYear")));
  }

  private AuthorPaper paper(Value paper) {
    return new AuthorPaper(text(paper.get("id")), year(paper.get("year")),
        new TreeSet<>(paper.get("coAuthors").asList(this::text)), counted(paper.get("topics")),
        paper.get("affiliation").isNull() ? null : text(paper.get("affiliation")));
  }

  private Set<String> counted(Value pairs) {
    Set<String> ids = new TreeSet<>();
    pairs.values().forEach(each -> {
      ids.add(text(each.get(0)));
      papersWith.put(text(each.get(0)), each.get(1).asLong());
    });
    return ids;
  }

  /** The same ids come again and again: each is kept once. */
  private String text(Value value) {
    return interned.computeIfAbsent(value.asString(), text -> text);
  }

  private static @Nullable Integer year(Value value) {
    return value.isNull() ? null : value.asInt();
  }
}
