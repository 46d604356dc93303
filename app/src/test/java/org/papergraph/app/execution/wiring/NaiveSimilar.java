package org.papergraph.app.execution.wiring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.papergraph.localneo4j.Neo4jUnderTest;

/** Similar papers by going through all papers; only the scores of texts are the index's own. */
final class NaiveSimilar {
  private static final Set<String> COMMON = Set.of("the", "of");

  private final SimilarGraph graph;
  private final Map<String, TreeSet<String>> citing;
  private final Map<String, TreeMap<String, Double>> texts = new TreeMap<>();
  private final double whole;

  NaiveSimilar(SimilarGraph graph) {
    this.graph = graph;
    this.citing = graph.citing();
    this.whole = Math.log(graph.papers().size());
  }

  /** Contributions by kind, sign and topic, before they are rounded, of each paper that has a reason at all. */
  Map<String, Map<String, Double>> to(Collection<String> liked, Collection<String> disliked) {
    var found = new TreeMap<String, Map<String, Double>>();
    long reach = Math.max(200, 2000 / (liked.size() + disliked.size()));
    for (var paper : graph.papers()) {
      if (liked.contains(paper) || disliked.contains(paper)) {
        continue;
      }
      var reasons = new TreeMap<String, Double>();
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
      Map<String, Double> reasons) {
    var kinds = new TreeMap<String, Double>();
    kinds.put("AUTHOR", 0.1 * shared(graph.authors(), seed, paper, reach, this::papersOfAuthor));
    kinds.put("REFERENCE", 0.1 * shared(graph.references(), seed, paper, reach,
        id -> citing.get(id).size()));
    kinds.put("CITING", 0.1 * shared(citing, seed, paper, reach,
        id -> graph.references().get(id).size()));
    kinds.put("CITED", graph.references().get(seed).contains(paper) ? 0.05 : 0);
    kinds.put("CITES", graph.references().get(paper).contains(seed) ? 0.05 : 0);
    kinds.put("TEXT", 0.2 * text(seed).getOrDefault(paper, 0.0));
    boolean near = kinds.values().stream().anyMatch(value -> value > 0);
    var mine = graph.topics().get(seed);
    var yours = graph.topics().get(paper);
    for (var topic : mine.keySet()) {
      if (yours.containsKey(topic)) {
        double product = weight(mine, topic) * weight(yours, topic);
        kinds.put("TOPIC " + topic, product == 0
            ? 0
            : 0.4 * product / Math.sqrt(squares(mine) * squares(yours)));
        near |= product > 0
            && withinReach(mine.keySet(), reach, this::papersOfTopic).contains(topic);
      }
    }
    var sign = share > 0 ? "+ " : "- ";
    kinds.forEach((kind, value) -> reasons.merge(sign + kind, share * value, Double::sum));
    return near;
  }

  private double shared(Map<String, TreeSet<String>> links, String seed, String paper, long reach,
      Function<String, Integer> papers) {
    double sum = 0;
    for (var link : withinReach(links.get(seed), reach, papers)) {
      sum += links.get(paper).contains(link) ? rarity(papers.apply(link)) : 0;
    }
    return sum == 0 ? 0 : sum / Math.sqrt(links.get(seed).size() * links.get(paper).size());
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

  /** The index's own scores for a title's words, relative to the best. */
  private Map<String, Double> text(String seed) {
    return texts.computeIfAbsent(seed, id -> {
      var words = List.of(graph.titles().get(id).split(" ")).stream().distinct()
          .filter(word -> !word.isEmpty() && !COMMON.contains(word)).toList();
      var hits = new TreeMap<String, Double>();
      if (!words.isEmpty()) {
        var all = words.stream().collect(Collectors.joining(" ", "(", ")"));
        Neo4jUnderTest.driver()
            .executableQuery("""
                             CALL db.index.fulltext.queryNodes('paper_text', $query)
                             YIELD node, score RETURN node.id AS id, score""")
            .withParameters(Map.of("query", "title:" + all + "^4 abstract:" + all)).execute()
            .records()
            .forEach(hit -> hits.put(hit.get("id").asString(), hit.get("score").asDouble()));
      }
      double best = hits.values().stream().mapToDouble(score -> score).max().orElse(1);
      hits.replaceAll((paper, score) -> score / best);
      return hits;
    });
  }

  /** Contributions as they are shown: rounded, without those that are nothing, the greatest first. */
  static List<Double> shown(Map<String, Double> reasons) {
    var shown = new ArrayList<>(reasons.values().stream()
        .map(value -> Math.round(value * 1e6) / 1e6).filter(value -> value != 0).toList());
    shown.sort(Comparator.reverseOrder());
    return shown;
  }
}
