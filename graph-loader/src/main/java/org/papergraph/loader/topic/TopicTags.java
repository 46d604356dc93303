package org.papergraph.loader.topic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.papergraph.loader.compact.Packed;
import org.papergraph.loader.compact.Spill;

/** The topics that were found, and which paper has which. Topics are numbered, with gaps. */
public final class TopicTags implements AutoCloseable {
  private static final int MAX_TOPICS = 10;

  private final Terms terms;
  private final TopicModel model;
  private final Concepts known;
  private final Labels labels;
  private final Spill links;
  private final int[] papers;
  /** The code of the strongest method, plus one. */
  private final byte[] kinds;
  private final Map<Integer, Map<String, Integer>> surfaces = new HashMap<>();
  private final TopicHierarchy hierarchy;
  /** Numbers of the topics that vocabularies name, those above others among them. */
  private final Map<String, Integer> named = new LinkedHashMap<>();

  /**
   * @param id {@code topic:} and the folded label
   * @param label its name in natural form
   * @param kind the strongest method that brought it
   * @param papers that have it; 0 for one that only stands above others
   */
  public record Topic(int number, String id, String label, TopicMethod kind, int papers) {
  }

  /** Takes the topics of one paper, best first: what the source gives, then what was extracted. */
  @FunctionalInterface
  public interface LinkSink {
    void accept(int paper, int topic, double score, TopicMethod method);
  }

  /** Takes a topic and one directly above it. */
  @FunctionalInterface
  public interface BroaderSink {
    void accept(int topic, int broader);
  }

  private TopicTags(Spill counted, Terms terms, Concepts known, Labels labels, Path directory) {
    this.terms = terms;
    this.model = new TopicModel(terms, known);
    this.known = known;
    this.labels = labels;
    this.links = new Spill(directory);
    this.papers = new int[terms.size()];
    this.kinds = new byte[terms.size()];
    Packed bytes = new Packed();
    for (int paper = 0; paper < counted.size(); paper++) {
      links.add(tag(new Packed.Reader(counted.get(paper)), bytes));
    }
    links.complete();
    this.hierarchy = known.above(concepts());
    numberNamed();
  }

  static TopicTags of(Spill phrases, SeenTwice seen, Concepts known, Labels labels,
      Path directory) {
    Terms terms = new Terms();
    Packed bytes = new Packed();
    try (Spill counted = new Spill(directory)) {
      for (int paper = 0; paper < phrases.size(); paper++) {
        counted.add(PaperTerms.count(phrases.get(paper), terms, seen, bytes));
      }
      counted.complete();
      return new TopicTags(counted, terms, known, labels, directory);
    }
  }

  /** The folded labels of vocabularies' topics that papers have. */
  private Set<String> concepts() {
    Set<String> keys = new HashSet<>();
    for (int term = 0; term < papers.length; term++) {
      if (papers[term] > 0 && model.isConcept(term)) {
        keys.add(terms.key(term));
      }
    }
    return keys;
  }

  /** Topics that no paper has are numbered behind all terms. */
  private void numberNamed() {
    int next = papers.length;
    for (String id : new TreeSet<>(hierarchy.labels().keySet())) {
      int term = terms.find(TopicHierarchy.key(id));
      named.put(id, term >= 0 && papers[term] > 0 ? term : next++);
    }
  }

  /**
   * What the source gives is kept, in its order; what vocabularies name follows, and then extracted topics, best first,
   * to at most {@value #MAX_TOPICS} of a paper.
   */
  private byte[] tag(Packed.Reader paper, Packed bytes) {
    int given = paper.number();
    for (int i = 0; i < given; i++) {
      int term = paper.number();
      surface(term, paper.text());
      link(term, paper.decimal(), TopicMethod.of(paper.number()), bytes);
    }
    double best = 0;
    List<Candidate> candidates = new ArrayList<>();
    while (paper.hasMore()) {
      int term = paper.number();
      double weight = model.weight(term, paper.number(), paper.number());
      boolean isGiven = paper.number() > 0;
      String surface = paper.text();
      if (!isGiven && (model.isTopic(term) || terms.isLabel(term)) && !model.isConcept(term)) {
        surface(term, surface.isEmpty() ? terms.key(term) : surface);
      }
      best = Math.max(best, weight);
      if (!isGiven && model.isTopic(term)) {
        candidates.add(new Candidate(term, weight));
      }
    }
    found(candidates, best, MAX_TOPICS - given, bytes);
    return bytes.take();
  }

  private void found(List<Candidate> candidates, double best, int limit, Packed bytes) {
    candidates.sort((one, other) -> {
      int byScore = Double.compare(other.score(best), one.score(best));
      return byScore != 0 ? byScore : terms.compare(one.term(), other.term());
    });
    List<Candidate> extracted = new ArrayList<>();
    int left = limit;
    for (Candidate topic : candidates) {
      if (model.isConcept(topic.term())) {
        link(topic.term(), topic.score(best), TopicMethod.VOCABULARY, bytes);
        left--;
      } else {
        extracted.add(topic);
      }
    }
    for (Candidate topic : extracted.subList(0, Math.clamp(left, 0, extracted.size()))) {
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
    int kind = method.code() + 1;
    kinds[term] = (byte) (kinds[term] == 0 ? kind : Math.min(kind, kinds[term]));
    bytes.number(term);
    bytes.decimal(score);
    bytes.number(method.code());
  }

  /** Hands over the topics in no particular order: those that papers have, and those above them. */
  public void topics(Consumer<Topic> sink) {
    for (int term = 0; term < papers.length; term++) {
      if (isKept(term)) {
        String key = terms.key(term);
        sink.accept(new Topic(term, TopicHierarchy.id(key), label(term, key),
            TopicMethod.of(kinds[term] - 1), papers[term]));
      }
    }
    named.forEach((id, number) -> {
      if (number >= papers.length) {
        sink.accept(new Topic(number, id, String.valueOf(hierarchy.labels().get(id)),
            TopicMethod.VOCABULARY, 0));
      }
    });
  }

  private String label(int term, String key) {
    String label = known.label(key);
    return label != null ? label : labels.choose(key, surfaces.getOrDefault(term, Map.of()));
  }

  /** Topics of vocabularies that papers have, and all that are above them. */
  TopicHierarchy hierarchy() {
    return hierarchy;
  }

  /** Hands over which topic is narrower than which. */
  public void broader(BroaderSink sink) {
    hierarchy.broader().forEach((id, above) -> above
        .forEach(broader -> sink.accept(number(id), number(broader))));
  }

  private int number(String id) {
    Integer number = named.get(id);
    if (number == null) {
      throw new IllegalStateException("no topic " + id);
    }
    return number;
  }

  /** The limit a paper can leave an extracted topic with one paper, where it connects nothing. */
  private boolean isKept(int term) {
    return papers[term] >= 2 || terms.isLabel(term) || (papers[term] > 0 && model.isConcept(term));
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
      TopicMethod method = TopicMethod.of(link.number());
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
