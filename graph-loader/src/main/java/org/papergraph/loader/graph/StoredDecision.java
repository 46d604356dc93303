package org.papergraph.loader.graph;

import org.jspecify.annotations.Nullable;
import org.papergraph.loader.identity.AuthorDecision;

/**
 * A decision as it stands in the graph.
 *
 * @param decidedAt date and time (ISO 8601)
 * @param undoneAt when it was taken back; null while it counts
 */
public record StoredDecision(AuthorDecision decision, @Nullable String reason, String decidedAt,
    @Nullable String undoneAt) {

  public long number() {
    return decision.number();
  }

  /** What was decided, in the words of the command. */
  public String text() {
    return switch (decision) {
      case AuthorDecision.Merge merge -> "merge " + String.join(" + ", merge.authors());
      case AuthorDecision.Split split -> "split " + split.author() + ": "
          + String.join(", ", split.papers()) + " are by " + split.part();
    };
  }
}
