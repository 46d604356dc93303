package org.papergraph.app.execution.exploration;

import java.util.Map;
import java.util.Objects;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.compile.mapping.AnswerShape;

/** The root fields that are answered from the snapshot. */
public final class Explorations {
  private static final Map<AnswerShape, Exploration> BY_SHAPE = Map.of( //
      AnswerShape.COAUTHOR_NETWORK, new CoauthorNetworkExploration(), //
      AnswerShape.COLLABORATION_PATHS, new PathExploration(), //
      AnswerShape.TOPIC_PATHS, new TopicPathExploration(), //
      AnswerShape.TOPIC_NETWORK, new TopicNetworkExploration(), //
      AnswerShape.VENUE_OVERLAP, new VenueOverlapExploration(), //
      AnswerShape.SUGGESTED_COLLABORATORS, new CollaboratorExploration(), //
      AnswerShape.SUGGESTED_REVIEWERS, new ReviewerExploration(), //
      AnswerShape.TRENDING_PAPERS, new TrendingExploration(), //
      AnswerShape.EMERGING_TOPICS, new EmergingExploration());

  private Explorations() {}

  /** Whether a field of this shape is answered from the snapshot. */
  public static boolean answer(AnswerShape shape) {
    return BY_SHAPE.containsKey(shape);
  }

  /** The answer to a field, but for the nodes in it. */
  public static Sketch explore(AnswerShape shape, FieldSelection field, Expedition expedition) {
    return Objects.requireNonNull(BY_SHAPE.get(shape)).explore(field, expedition);
  }
}
