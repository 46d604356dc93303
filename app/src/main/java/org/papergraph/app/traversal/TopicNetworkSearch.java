package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.traversal.TopicNetwork.Member;
import org.papergraph.app.traversal.TopicNetwork.Question;
import org.papergraph.app.traversal.TopicNetwork.Tie;

/**
 * Finds networks of topics. Where there is no room for all, the seeds stay, then those with the greatest sum of papers
 * shared with seeds; without seeds, those on most papers; of equals the lesser.
 */
public final class TopicNetworkSearch {
  private final GraphSnapshot graph;
  private final PaperChoice papers;
  private final Question question;
  private final Patience patience;

  private TopicNetworkSearch(GraphSnapshot graph, PaperChoice papers, Question question,
      Patience patience) {
    this.graph = graph;
    this.papers = papers;
    this.question = question;
    this.patience = patience;
  }

  /** The network that a question asks for. */
  public static TopicNetwork find(GraphSnapshot graph, PaperChoice papers, Question question,
      Patience patience) {
    return new TopicNetworkSearch(graph, papers, question, patience).find();
  }

  private TopicNetwork find() {
    var seeds = question.seeds();
    var kept = new ArrayList<Integer>();
    int omitted = 0;
    if (seeds != null) {
      kept.addAll(seeds.subList(0, Math.min(seeds.size(), question.most())));
      omitted = seeds.size() - kept.size();
    }
    var others = new Heaviest(question.most() - kept.size());
    if (seeds == null) {
      offerAll(others);
    } else {
      offerNeighbours(seeds, others);
    }
    kept.addAll(others.nodes());
    return network(kept, omitted + others.omitted());
  }

  private void offerAll(Heaviest most) {
    for (int topic = 0; topic < graph.topics().size(); topic++) {
      patience.check();
      int count = count(topic);
      if (count > 0) {
        most.offer(topic, count);
      }
    }
  }

  private void offerNeighbours(List<Integer> seeds, Heaviest most) {
    var sums = new long[graph.topics().size()];
    for (int seed : seeds) {
      patience.check();
      var shared = shared(seed);
      for (int topic = 0; topic < sums.length; topic++) {
        sums[topic] += shared[topic] >= question.least() ? shared[topic] : 0;
      }
    }
    for (int topic = 0; topic < sums.length; topic++) {
      if (sums[topic] > 0 && !seeds.contains(topic)) {
        most.offer(topic, sums[topic]);
      }
    }
  }

  /** Topic → how many papers that count carry it and this one. */
  private int[] shared(int one) {
    var shared = new int[graph.topics().size()];
    graph.papersAbout().of(one).filter(papers::has)
        .forEach(paper -> graph.topicsOf().of(paper).forEach(topic -> shared[topic]++));
    return shared;
  }

  private int count(int topic) {
    return papers.isAll()
        ? graph.papersAbout().degree(topic)
        : (int) graph.papersAbout().of(topic).filter(papers::has).count();
  }

  private TopicNetwork network(List<Integer> kept, int omitted) {
    var ascending = kept.stream().mapToInt(Integer::intValue).sorted().toArray();
    var counts = Arrays.stream(ascending).map(this::count).toArray();
    var degrees = new int[ascending.length];
    var joint = new JointPapers(graph, papers, patience).of(ascending);
    var ties = new ArrayList<Tie>();
    for (int one = 0; one < ascending.length; one++) {
      for (int other = one + 1; other < ascending.length; other++) {
        int both = joint[one][other];
        if (both >= question.least()) {
          ties.add(new Tie(ascending[one], ascending[other], both,
              TopicNetwork.npmi(both, counts[one], counts[other], papers.size())));
          degrees[one]++;
          degrees[other]++;
        }
      }
    }
    var members = kept.stream().map(topic -> {
      int place = Arrays.binarySearch(ascending, topic);
      return new Member(topic, counts[place], degrees[place]);
    }).toList();
    return new TopicNetwork(papers.size(), members, ties, omitted);
  }
}
