package org.papergraph.loader.topic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.papergraph.loader.compact.Packed;
import org.papergraph.loader.compact.Spill;

/** The topics that were found, and which paper has which. Topics are numbered, with gaps. */
public final class TopicTags implements AutoCloseable {
  private static final int MAX_TOPICS = 10;

  private final Terms terms;
  private final TopicModel model;
  private final Labels labels;
  private final Spill links;
  private final int[] papers;
  /** The ordinal of the strongest method, plus one. */
  private final byte[] kinds;
  private final Map<Integer, Map<String, Integer>> surfaces = new HashMap<>();

  /**
   * @param id {@code topic:} and the folded label
   * @param label its name in natural form
   * @param kind the strongest method that brought it
   */
  public record Topic(int number, String id, String label, TopicMethod kind, int papers) {
  }

  /** Takes the topics of one paper, best first: what the source gives, then what was extracted. */
  @FunctionalInterface
  public interface LinkSink {
    void accept(int paper, int topic, double score, TopicMethod method);
  }

  private TopicTags(Terms terms, Labels labels, Spill links) {
    this.terms = terms;
    this.model = new TopicModel(terms);
    this.labels = labels;
    this.links = links;
    this.papers = new int[terms.size()];
    this.kinds = new byte[terms.size()];
  }

  static TopicTags of(Spill phrases, SeenTwice seen, Labels labels, Path directory) {
    Terms terms = new Terms();
    Packed bytes = new Packed();
    try (Spill counted = new Spill(directory)) {
      for (int paper = 0; paper < phrases.size(); paper++) {
        counted.add(PaperTerms.count(phrases.get(paper), terms, seen, bytes));
      }
      counted.complete();
      TopicTags tags = new TopicTags(terms, labels, new Spill(directory));
      for (int paper = 0; paper < counted.size(); paper++) {
        tags.links.add(tags.tag(new Packed.Reader(counted.get(paper)), bytes));
      }
      tags.links.complete();
      return tags;
    }
  }

  /**
   * What the source gives is kept, in its order; extracted topics follow, best first, to at most {@value #MAX_TOPICS}.
   */
  private byte[] tag(Packed.Reader paper, Packed bytes) {
    int given = paper.number();
    for (int i = 0; i < given; i++) {
      int term = paper.number();
      surface(term, paper.text());
      link(term, paper.decimal(), TopicMethod.values()[paper.number()], bytes);
    }
    double best = 0;
    List<Candidate> candidates = new ArrayList<>();
    while (paper.hasMore()) {
      int term = paper.number();
      double weight = model.weight(term, paper.number(), paper.number());
      boolean isGiven = paper.number() > 0;
      String surface = paper.text();
      if (!isGiven && (model.isTopic(term) || terms.isLabel(term))) {
        surface(term, surface.isEmpty() ? terms.key(term) : surface);
      }
      best = Math.max(best, weight);
      if (!isGiven && model.isTopic(term)) {
        candidates.add(new Candidate(term, weight));
      }
    }
    extracted(candidates, best, MAX_TOPICS - given, bytes);
    return bytes.take();
  }

  private void extracted(List<Candidate> candidates, double best, int limit, Packed bytes) {
    candidates.sort((one, other) -> {
      int byScore = Double.compare(other.score(best), one.score(best));
      return byScore != 0 ? byScore : terms.compare(one.term(), other.term());
    });
    for (Candidate topic : candidates.subList(0,
        Math.min(candidates.size(), Math.max(limit, 0)))) {
      link(topic.term(), topic.score(best), TopicMethod.EXTRACTED, bytes);
    }
  }

  private record Candidate(int term, double weight) {
    double score(double best) {
      return TopicModel.score(weight, best);
    }
  }

  private void surface(int term, String surface) {
    surfaces.computeIfAbsent(term, key -> new HashMap<>(2)).merge(surface, 1, Integer::sum);
  }

  private void link(int term, double score, TopicMethod method, Packed bytes) {
    papers[term]++;
    int kind = method.ordinal() + 1;
    kinds[term] = (byte) (kinds[term] == 0 ? kind : Math.min(kind, kinds[term]));
    bytes.number(term);
    bytes.decimal(score);
    bytes.number(method.ordinal());
  }

  /** Hands over the topics in no particular order. */
  public void topics(Consumer<Topic> sink) {
    for (int term = 0; term < papers.length; term++) {
      if (isKept(term)) {
        String key = terms.key(term);
        sink.accept(new Topic(term, "topic:" + key,
            labels.choose(key, surfaces.getOrDefault(term, Map.of())),
            TopicMethod.values()[kinds[term] - 1], papers[term]));
      }
    }
  }

  /** The limit a paper can leave an extracted topic with one paper, where it connects nothing. */
  private boolean isKept(int term) {
    return papers[term] >= 2 || terms.isLabel(term);
  }

  /** Hands over all topics of all papers, paper by paper. */
  public void links(LinkSink sink) {
    for (int paper = 0; paper < links.size(); paper++) {
      links(paper, sink);
    }
  }

  /** Hands over the topics of one paper. */
  public void links(int paper, LinkSink sink) {
    Packed.Reader link = new Packed.Reader(links.get(paper));
    while (link.hasMore()) {
      int term = link.number();
      double score = link.decimal();
      TopicMethod method = TopicMethod.values()[link.number()];
      if (isKept(term)) {
        sink.accept(paper, term, score, method);
      }
    }
  }

  @Override
  public void close() {
    links.close();
  }
}
