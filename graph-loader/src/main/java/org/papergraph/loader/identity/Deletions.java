package org.papergraph.loader.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records that their sources have withdrawn. One that its source has changed on a later day is back. */
final class Deletions {

  private static final int DAY = "2020-01-01".length();
  private static final String FOR_EVER = "9999-12-31";

  /** The last day of a deletion, by the id of the record. */
  private final Map<String, String> days = new HashMap<>();

  private Deletions() {}

  static Deletions of(Collection<SourceAmendment> amendments) {
    Deletions deletions = new Deletions();
    for (SourceAmendment said : amendments) {
      if (said.amendment().deleted()) {
        String day = said.updated() == null ? FOR_EVER : day(said.updated());
        deletions.days.merge(said.amendment().paper(), day,
            (one, other) -> one.compareTo(other) >= 0 ? one : other);
      }
    }
    return deletions;
  }

  boolean concern(SourceRecord record) {
    String deleted = days.get(record.ownId());
    return deleted != null && day(record.updated()).compareTo(deleted) <= 0;
  }

  private static String day(@Nullable String time) {
    return time == null ? "" : time.substring(0, Math.min(DAY, time.length()));
  }
}
