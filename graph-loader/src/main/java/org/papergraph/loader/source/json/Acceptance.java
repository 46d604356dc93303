package org.papergraph.loader.source.json;

import java.util.Locale;
import java.util.Optional;

/** Whether a submission has become a paper of its venue, from what the venue's site calls it. */
enum Acceptance {

  ACCEPTED(""), REJECTED("rejected"), WITHDRAWN("withdrawn"), UNDECIDED("not accepted so far");

  private final String what;

  Acceptance(String what) {
    this.what = what;
  }

  /** @param status such as {@code Poster}, {@code Desk Reject}, {@code Submitted to ICLR 2024} */
  static Acceptance of(String status) {
    String words = status.toLowerCase(Locale.ROOT);
    if (words.contains("reject")) {
      return REJECTED;
    }
    if (words.contains("withdraw")) {
      return WITHDRAWN;
    }
    boolean open = words.contains("submitted") || words.contains("under review")
        || words.equals("active") || words.equals("pending");
    return open ? UNDECIDED : ACCEPTED;
  }

  /** The reason why it is not loaded unless that is asked for; nothing if it is a paper. */
  Optional<String> reasonToSkip() {
    return this == ACCEPTED
        ? Optional.empty()
        : Optional.of("a submission that was " + what + "; --include-rejected loads it");
  }
}
