package org.papergraph.app.traversal;

import java.util.List;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.IntList;
import org.papergraph.app.snapshot.PaperFacts;

/**
 * Topics that are more written about than before. Growth is log2 of (share + p)/(share before + p), the shares being
 * those of all papers of the years in question; p = {@value #MORE}/(all papers of both spans) stands for as many papers
 * more, spread as all papers are, so that three papers after none are no sensation.
 *
 * @param topics       the fastest first
 * @param found        how many grow in all
 * @param papers       of the years asked for
 * @param papersBefore of as many years before
 */
public record EmergingTopics(List<Row> topics, int found, int papers, int papersBefore) {
  private static final double MORE = 10;
  private static final double LN_2 = Math.log(2);
  private static final int CHECKED_EVERY = 1 << 16;

  /**
   * What is asked.
   *
   * @param asOf   the last year that counts
   * @param window how many years make a span, 1 or more
   * @param least  how many papers of the span a topic needs, 1 or more
   * @param first  how many topics, 1 or more
   */
  public record Question(int asOf, int window, int least, int first) {

    /** 0 for a year of the span asked for, 1 for one of the span before, and less or more for others. */
    int spansAgo(int year) {
      return year == PaperFacts.UNKNOWN || year > asOf ? -1 : (asOf - year) / window;
    }
  }

  /**
   * A topic.
   *
   * @param papers       about it in the span
   * @param papersBefore about it in the span before
   * @param share        of all papers of the span, 0 to 1
   * @param shareBefore  of all papers of the span before, 0 to 1
   * @param growth       more than 0; 1 if the share doubled, but for the papers added
   */
  public record Row(int topic, int papers, int papersBefore, double share, double shareBefore,
      double growth) {
  }

  /** The topics whose share grew. None if there is no paper in one of the spans. */
  public static EmergingTopics find(GraphSnapshot graph, Question question, Patience patience) {
    var now = new TopicCounts(graph);
    var before = new TopicCounts(graph);
    int papers = 0;
    int papersBefore = 0;
    for (int paper = 0; paper < graph.papers().size(); paper++) {
      if (paper % CHECKED_EVERY == 0) {
        patience.check();
      }
      int ago = question.spansAgo(graph.facts().year(paper));
      if (ago == 0) {
        papers++;
        now.paper(paper);
      } else if (ago == 1) {
        papersBefore++;
        before.paper(paper);
      }
    }
    return new Spans(now, before, papers, papersBefore).grown(question);
  }

  /** What was counted in both spans. */
  private record Spans(TopicCounts now, TopicCounts before, int papers, int papersBefore) {

    EmergingTopics grown(Question question) {
      var found = new IntList();
      for (int topic : now.topics()) {
        if (papersBefore > 0 && now.of(topic) >= question.least() && row(topic).growth() > 0) {
          found.add(topic);
        }
      }
      var best = Best.of(found, topic -> row(topic).growth(), question.first());
      return new EmergingTopics(best.stream().map(scored -> row(scored.node())).toList(),
          found.size(), papers, papersBefore);
    }

    Row row(int topic) {
      double share = (double) now.of(topic) / papers;
      double shareBefore = (double) before.of(topic) / papersBefore;
      double more = MORE / (papers + papersBefore);
      double growth = Math.log((share + more) / (shareBefore + more)) / LN_2;
      return new Row(topic, now.of(topic), before.of(topic), share, shareBefore, growth);
    }
  }
}
