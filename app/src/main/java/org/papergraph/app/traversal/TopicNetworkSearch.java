package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.IntList;
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
  private final double[] pull;

  private TopicNetworkSearch(GraphSnapshot graph, PaperChoice papers, Question question,
      Patience patience) {
    this.graph = graph;
    this.papers = papers;
    this.question = question;
    this.patience = patience;
    this.pull = new double[graph.topics().size()];
  }

  /** The network that a question asks for. */
  public static TopicNetwork find(GraphSnapshot graph, PaperChoice papers, Question question,
      Patience patience) {
    return new TopicNetworkSearch(graph, papers, question, patience).find();
  }

  private TopicNetwork find() {
    var seeds = question.seeds();
    var others = seeds == null ? frequent() : neighbours(seeds);
    int reached = others.size() + (seeds == null ? 0 : seeds.size());
    var kept = new ArrayList<Integer>();
    if (seeds != null) {
      kept.addAll(seeds.subList(0, Math.min(seeds.size(), question.most())));
    }
    if (kept.size() < question.most()) {
      Best.of(others, topic -> pull[topic], question.most() - kept.size())
          .forEach(best -> kept.add(best.node()));
    }
    return network(kept, reached - kept.size());
  }

  /** All topics that papers carry; what pulls them is noted. */
  private IntList frequent() {
    var counts = new TopicCounts(graph);
    if (!papers.isAll()) {
      papers.all().forEach(counts::paper);
    }
    var topics = new IntList();
    for (int topic = 0; topic < pull.length; topic++) {
      pull[topic] = papers.isAll() ? graph.papersAbout().degree(topic) : counts.of(topic);
      if (pull[topic] > 0) {
        topics.add(topic);
      }
    }
    return topics;
  }

  /** Topics that share enough papers with a seed; what pulls them is noted. */
  private IntList neighbours(List<Integer> seeds) {
    var neighbours = new IntList();
    var counts = new TopicCounts(graph);
    for (int seed : seeds) {
      patience.check();
      counts.clear();
      graph.papersAbout().of(seed).filter(papers::has).forEach(counts::paper);
      for (int topic : counts.topics()) {
        int shared = counts.of(topic);
        if (shared < question.least() || Collections.binarySearch(seeds, topic) >= 0) {
          continue;
        }
        if (pull[topic] == 0) {
          neighbours.add(topic);
        }
        pull[topic] += shared;
      }
    }
    return neighbours;
  }

  private int count(int topic) {
    return papers.isAll()
        ? graph.papersAbout().degree(topic)
        : (int) graph.papersAbout().of(topic).filter(papers::has).count();
  }

  private TopicNetwork network(List<Integer> kept, int omitted) {
    var ascending = kept.stream().mapToInt(Integer::intValue).sorted().toArray();
    var counts = Arrays.stream(ascending).map(this::count).toArray();
    var joint = new JointPapers(graph, papers, patience).of(ascending);
    var ties = new ArrayList<Tie>();
    for (int one = 0; one < ascending.length; one++) {
      for (int other = one + 1; other < ascending.length; other++) {
        int both = joint[one][other];
        if (both >= question.least()) {
          ties.add(new Tie(ascending[one], ascending[other], both,
              TopicNetwork.npmi(both, counts[one], counts[other], papers.size())));
        }
      }
    }
    var members = kept.stream()
        .map(topic -> new Member(topic, counts[Arrays.binarySearch(ascending, topic)])).toList();
    return new TopicNetwork(papers.size(), members, ties, omitted);
  }
}
