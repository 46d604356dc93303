package org.papergraph.app.differential;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a small graph after {@code docs/model.md}: many equal values, some that are not known. */
final class RandomGraph {
  private static final int PAPERS = 40;
  private static final int AUTHORS = 18;
  private static final int VENUES = 5;
  private static final int TOPICS = 10;
  private static final List<String> TITLES = List.of("alpha", "Beta", "beta", "Éclair", "zeta",
      "a b", "Ünder", "日本", "𝔸lpha", "\uFF21");

  private final Random random;
  private final List<String> titles;
  private final List<Vertex> venues;
  private final List<Vertex> topics;
  private final List<Vertex> authors;
  private final List<Vertex> papers;

  private RandomGraph(Random random) {
    this.random = random;
    this.titles = TITLES.stream().filter(title -> !KnownDifferences.TEXTS.contains(title)).toList();
    this.venues = make(VENUES, this::venue);
    this.topics = make(TOPICS, this::topic);
    this.authors = make(AUTHORS, this::author);
    this.papers = make(PAPERS, this::paper);
  }

  static MemoryGraph make(Random random) {
    var graph = new RandomGraph(random);
    graph.papers.forEach(graph::connect);
    graph.broader();
    graph.coauthors();
    var vertices = new ArrayList<Vertex>();
    List.of(graph.papers, graph.authors, graph.venues, graph.topics).forEach(vertices::addAll);
    vertices.forEach(graph::count);
    return new MemoryGraph(List.copyOf(vertices));
  }

  private static List<Vertex> make(int count, IntFunction<Vertex> one) {
    return IntStream.range(0, count).mapToObj(one).toList();
  }

  private Vertex venue(int i) {
    var venue = new Vertex("Venue", "venue:v" + i).with("name", "Venue of " + i)
        .with("acronym", maybe("VO" + i))
        .with("kind", maybe(any("CONFERENCE", "JOURNAL", "WORKSHOP", "REPOSITORY", "OTHER")));
    venue.otherIds().add("venue:venue of " + i);
    if (venue.get("acronym") != null) {
      venue.otherIds().add("venue:vo" + i);
    }
    return venue;
  }

  private Vertex topic(int i) {
    return new Vertex("Topic", "topic:topic t" + i).with("label", "Topic T" + i)
        .with("kind", maybe(any("KEYWORD", "VOCABULARY", "EXTRACTED")));
  }

  private Vertex author(int i) {
    var name = "Author N" + i % 12;
    var author = new Vertex("Author", "author:openalex:A" + i).with("name", name)
        .with("nameKey", "author n" + i % 12).with("spellings", List.of("A. N" + i, name))
        .with("identity", any("ORCID", "SOURCE_ID", "NAME_ONLY"))
        .with("orcid", maybe("0000-0000-0000-" + (1000 + i) + "X"))
        .with("citationCount", maybe(random.nextInt(9))).with("firstYear", year())
        .with("lastYear", year());
    if (random.nextBoolean()) {
      author.otherIds().add("author:name:author n" + i);
    }
    return author;
  }

  private Vertex paper(int i) {
    var arxivId = maybe("24%02d.0%04d".formatted(1 + i % 12, i));
    var paper = new Vertex("Paper", "paper:title:p" + i)
        .with("title", titles.get(random.nextInt(titles.size()))).with("abstract", maybe("About."))
        .with("year", year()).with("type", maybe(any("article", "preprint")))
        .with("publishedOn", maybe(LocalDate.of(2020, 1 + random.nextInt(3), 1)))
        .with("doi", maybe("10.1000/p" + i)).with("arxivId", arxivId)
        .with("url", maybe("https://example.org/" + i))
        .with("citationCount", maybe(random.nextInt(6))).with("upvotes", maybe(random.nextInt(3)))
        .with("authorCount", maybe(random.nextInt(9))).with("sources", List.of("one", "two"))
        .with("retracted", random.nextInt(4) == 0 ? true : null)
        .with("versions", random.nextInt(3) == 0 ? versions(i) : null);
    if (arxivId != null) {
      paper.otherIds().add("paper:arxiv:" + arxivId);
    }
    return paper;
  }

  private List<String> versions(int i) {
    return List.of(
        """
        {"type":"article","venue":"VO%d","year":%d,"doi":"10.1000/p%d","source":"one"}"""
            .formatted(random.nextInt(VENUES), 2018 + random.nextInt(5), i),
        """
        {"type":"preprint","arxivId":"2401.0%04d","url":"https://example.org/\\"%d\\"","source":"two"}"""
            .formatted(i, i));
  }

  private void connect(Vertex paper) {
    int position = 1;
    for (var author : byline()) {
      author.link("AUTHORED", paper, known("position", position++, "rawName",
          spelling(author), "affiliation", maybe(any("X", "Y"))));
    }
    some(topics, 4).forEach(topic -> paper.link("HAS_TOPIC", topic, known("score",
        random.nextInt(5) / 4.0, "method", any("KEYWORD", "VOCABULARY", "EXTRACTED"))));
    some(papers, 4).stream().filter(cited -> cited != paper)
        .forEach(cited -> paper.link("CITES", cited, known("source", "one")));
    if (random.nextInt(6) > 0) {
      paper.link("PUBLISHED_IN", venues.get(random.nextInt(VENUES)),
          known("year", year(), "track", maybe("oral")));
    }
  }

  /** Now and then somebody stands on it twice. */
  private List<Vertex> byline() {
    var byline = new ArrayList<>(some(authors, 4));
    if (!byline.isEmpty() && random.nextInt(6) == 0) {
      byline.add(byline.getFirst());
    }
    return byline;
  }

  private String spelling(Vertex author) {
    return random.nextBoolean() ? String.valueOf(author.get("name")) : "A. N.";
  }

  private void broader() {
    for (int i = 1; i < TOPICS; i++) {
      var topic = topics.get(i);
      some(topics.subList(0, i), 2)
          .forEach(above -> topic.link("BROADER", above, known()));
    }
  }

  private void coauthors() {
    var pairs = new TreeMap<String, List<Vertex>>();
    for (var paper : papers) {
      var byline = paper.steps("AUTHORED", "IN").stream().map(Vertex.Step::other).toList();
      byline.forEach(one -> byline.stream().filter(other -> one.id().compareTo(other.id()) < 0)
          .forEach(other -> pairs.put(one.id() + " " + other.id(), List.of(one, other))));
    }
    pairs.values().forEach(pair -> pair.getFirst().link("CO_AUTHORED", pair.getLast(),
        known("papers", 1 + random.nextInt(3), "weight", (1 + random.nextInt(4)) / 3.0,
            "firstYear", year(), "lastYear", year())));
  }

  private void count(Vertex vertex) {
    var type = Map.of("Author", "AUTHORED", "Venue", "PUBLISHED_IN", "Topic", "HAS_TOPIC")
        .get(vertex.label());
    if (type != null) {
      vertex.with("paperCount",
          (int) vertex.steps(type, "BOTH").stream().map(Vertex.Step::other).distinct().count());
    }
  }

  private List<Vertex> some(List<Vertex> of, int most) {
    return random.ints(random.nextInt(most + 1), 0, of.size()).distinct().mapToObj(of::get)
        .toList();
  }

  private @Nullable Integer year() {
    return maybe(2018 + random.nextInt(5));
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextInt(4) == 0 ? null : value;
  }

  private String any(String... values) {
    return values[random.nextInt(values.length)];
  }

  private static Map<String, Object> known(@Nullable Object... keysAndValues) {
    var known = new LinkedHashMap<String, Object>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      if (keysAndValues[i + 1] != null) {
        known.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
      }
    }
    return known;
  }
}
