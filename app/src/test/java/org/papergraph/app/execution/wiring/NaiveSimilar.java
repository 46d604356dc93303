package org.papergraph.app.execution.wiring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.localneo4j.Neo4jUnderTest;

/** Similar papers by going through all papers; only the scores of texts are the index's own. */
final class NaiveSimilar {
  private static final Set<String> COMMON = Set.of("the", "of");

  private final SimilarGraph graph;
  private final Map<String, TreeSet<String>> citing;
  private final Map<String, Map<String, Double>> texts;
  private final double whole;

  /** Of a graph that is stored. */
  NaiveSimilar(SimilarGraph graph) {
    this.graph = graph;
    this.citing = graph.citing();
    this.texts = texts(graph);
    this.whole = Math.log(graph.papers().size());
  }

  /**
   * What speaks for a paper, or against it.
   *
   * @param kind  of what is shared
   * @param links what is shared
   * @param value what it adds to the score, before it is rounded
   */
  record Reason(Kind kind, SortedSet<String> links, double value) {

    Reason and(Reason more) {
      var all = new TreeSet<>(links);
      all.addAll(more.links);
      return new Reason(kind, all, value + more.value);
    }
  }

  /** Each of these is said by itself. */
  enum Kind {
    TOPIC, AUTHOR, REFERENCE, CITING, CITED, CITES, TEXT
  }

  /** The reasons by sign, kind and topic, of each paper that has one at all. */
  Map<String, Map<String, Reason>> to(Collection<String> liked, Collection<String> disliked) {
    var found = new TreeMap<String, Map<String, Reason>>();
    long reach = Math.max(200, 2000 / (liked.size() + disliked.size()));
    for (var paper : graph.papers()) {
      if (liked.contains(paper) || disliked.contains(paper)) {
        continue;
      }
      var reasons = new TreeMap<String, Reason>();
      boolean near = false;
      for (var seed : liked) {
        near |= compare(seed, paper, 1.0 / liked.size(), reach, reasons);
      }
      for (var seed : disliked) {
        compare(seed, paper, -0.25 / disliked.size(), reach, reasons);
      }
      if (near) {
        found.put(paper, reasons);
      }
    }
    return found;
  }

  /** Adds what speaks for a paper; says whether anything of it would have found the paper. */
  private boolean compare(String seed, String paper, double share, long reach,
      Map<String, Reason> reasons) {
    var references = graph.references();
    var some = new ArrayList<Reason>();
    some.add(shared(Kind.AUTHOR, graph.authors(), seed, paper, reach, this::papersOfAuthor));
    some.add(shared(Kind.REFERENCE, references, seed, paper, reach, id -> citing.get(id).size()));
    some.add(shared(Kind.CITING, citing, seed, paper, reach, id -> references.get(id).size()));
    some.add(cited(Kind.CITED, seed, references.get(seed).contains(paper)));
    some.add(cited(Kind.CITES, seed, references.get(paper).contains(seed)));
    some.add(new Reason(Kind.TEXT, new TreeSet<>(words(graph, seed)),
        0.2 * texts.getOrDefault(seed, Map.of()).getOrDefault(paper, 0.0)));
    some.removeIf(reason -> reason.value == 0);
    boolean near = !some.isEmpty();
    var mine = graph.topics().get(seed);
    var yours = graph.topics().get(paper);
    for (var topic : mine.keySet()) {
      double product = weight(mine, topic) * weight(yours, topic);
      if (product > 0) {
        some.add(new Reason(Kind.TOPIC, new TreeSet<>(Set.of(topic)),
            0.4 * product / Math.sqrt(squares(mine) * squares(yours))));
        near |= withinReach(mine.keySet(), reach, this::papersOfTopic).contains(topic);
      }
    }
    for (var reason : some) {
      var own = reason.kind == Kind.TOPIC ? reason.links.first() : "";
      reasons.merge((share > 0 ? "+ " : "- ") + reason.kind + own,
          new Reason(reason.kind, reason.links, share * reason.value), Reason::and);
    }
    return near;
  }

  private static Reason cited(Kind kind, String seed, boolean is) {
    return new Reason(kind, new TreeSet<>(Set.of(seed)), is ? 0.05 : 0);
  }

  /** What is on all papers is no reason. */
  private Reason shared(Kind kind, Map<String, TreeSet<String>> links, String seed, String paper,
      long reach, Function<String, Integer> papers) {
    var both = new TreeSet<>(withinReach(links.get(seed), reach, papers));
    both.retainAll(links.get(paper));
    both.removeIf(link -> rarity(papers.apply(link)) == 0);
    double sum = both.stream().mapToDouble(link -> rarity(papers.apply(link))).sum();
    return new Reason(kind, both, sum == 0
        ? 0
        : 0.1 * sum / Math.sqrt(links.get(seed).size() * links.get(paper).size()));
  }

  private static Set<String> withinReach(Collection<String> links, long reach,
      Function<String, Integer> papers) {
    var taken = new LinkedHashSet<String>();
    long sum = 0;
    for (var link : links.stream()
        .sorted(Comparator.comparing(papers).thenComparing(Comparator.naturalOrder())).toList()) {
      sum += papers.apply(link);
      if (sum > reach) {
        break;
      }
      taken.add(link);
    }
    return taken;
  }

  private int papersOfAuthor(String author) {
    return (int) graph.authors().values().stream().filter(all -> all.contains(author)).count();
  }

  private int papersOfTopic(String topic) {
    return (int) graph.topics().values().stream().filter(all -> all.containsKey(topic)).count();
  }

  private double rarity(int papers) {
    return 1 - Math.log(papers) / whole;
  }

  private double weight(Map<String, Double> topics, String topic) {
    return topics.getOrDefault(topic, 0.0) * rarity(papersOfTopic(topic));
  }

  private double squares(Map<String, Double> topics) {
    return topics.keySet().stream().mapToDouble(topic -> Math.pow(weight(topics, topic), 2)).sum();
  }

  /** The index's own scores for the words of each title, relative to the best. */
  private static Map<String, Map<String, Double>> texts(SimilarGraph graph) {
    var queries = new TreeMap<String, String>();
    for (var paper : graph.papers()) {
      var all = words(graph, paper).stream().collect(Collectors.joining(" ", "(", ")"));
      queries.put(paper, "()".equals(all) ? "" : "title:" + all + "^4 abstract:" + all);
    }
    queries.values().removeIf(String::isEmpty);
    var texts = new TreeMap<String, Map<String, Double>>();
    Neo4jUnderTest.driver()
        .executableQuery("""
                         UNWIND keys($queries) AS paper
                         CALL db.index.fulltext.queryNodes('paper_text', $queries[paper])
                         YIELD node, score RETURN paper, node.id AS id, score""")
        .withParameters(Map.of("queries", queries)).execute().records()
        .forEach(hit -> texts.computeIfAbsent(hit.get("paper").asString(), id -> new TreeMap<>())
            .put(hit.get("id").asString(), hit.get("score").asDouble()));
    texts.values().forEach(hits -> {
      double best = Collections.max(hits.values());
      hits.replaceAll((paper, score) -> score / best);
    });
    return texts;
  }

  private static List<String> words(SimilarGraph graph, String paper) {
    return Stream.of(graph.titles().get(paper).split(" ")).distinct()
        .filter(word -> !word.isEmpty() && !COMMON.contains(word)).toList();
  }

  /** A reason in words, as it is shown of a paper. */
  String said(String paper, Reason reason) {
    int number = reason.links.size();
    return switch (reason.kind) {
      case TOPIC -> "TOPIC " + reason.links.first() + " ("
          + counted(papersOfTopic(reason.links.first()), "paper") + ")";
      case AUTHOR -> "AUTHOR " + String.join(", ", reason.links.stream().sorted(Comparator
          .comparing(this::papersOfAuthor).thenComparing(Comparator.naturalOrder())).toList());
      case REFERENCE -> "CITATION " + counted(number, "shared reference");
      case CITING -> "CITATION cited together by " + counted(number, "paper");
      case CITED -> "CITATION cited by " + asked(number);
      case CITES -> "CITATION cites " + asked(number);
      case TEXT -> "TEXT words of the title: "
          + String.join(", ", words(graph, paper).stream().filter(reason.links::contains).toList());
    };
  }

  private static String counted(int number, String of) {
    return number + " " + of + (number == 1 ? "" : "s");
  }

  private static String asked(int number) {
    return number == 1 ? "the paper asked about" : number + " of the papers asked about";
  }
}
