package org.papergraph.loader.source.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.ReadingOptions;

/** A note of OpenReview: a submission, if it is no review, comment or decision. */
final class OpenReviewNote {

  /** {@code ICLR 2024 poster}: the venue, its year, and what else the venue says of the paper. */
  private static final Pattern VENUE = Pattern.compile("(.+?)[\\s,]+((?:19|20)\\d\\d)\\b\\s*(.*)");

  private final Fields note;
  private final Fields content;
  private final PaperRecordBuilder paper = PaperRecord.from("openreview");

  private OpenReviewNote(Fields note) {
    this.note = note;
    this.content = note.object("content");
  }

  static void read(Fields note, ReadingOptions options, Findings findings) {
    OpenReviewNote reading = new OpenReviewNote(note);
    String id = note.text("id");
    if (note.has("replyto") || (note.has("forum") && !Objects.equals(note.text("forum"), id))) {
      findings.skipped("a review, comment or decision, not a paper");
      return;
    }
    Optional<String> reason = reading.acceptance().reasonToSkip();
    if (reason.isPresent() && !options.includeRejected()) {
      findings.skipped(reason.get());
      return;
    }
    reading.describe(id);
    reading.authors();
    reading.venue(reason.isPresent());
    findings.paper(reading.paper.notes(note.notes()));
  }

  /** A venue's name is given to submissions of every kind; a note without one has had no decision yet. */
  private Acceptance acceptance() {
    String venue = text("venue");
    String invitations = String.join(" ", note.texts("invitations")) + " "
        + Objects.requireNonNullElse(note.text("invitation"), "");
    String status = Objects.requireNonNullElse(text("venueid"), "") + " " + venue + " "
        + invitations.replace("/-/Submission", "");
    Acceptance said = Acceptance.of(status);
    return said == Acceptance.ACCEPTED && venue == null ? Acceptance.UNDECIDED : said;
  }

  private void describe(@Nullable String id) {
    String url = text("html");
    paper.sourceId(id)
        .title(text("title"))
        .abstractText(text("abstract"))
        .type(PaperTypes.CONFERENCE_PAPER)
        .url(
            url == null || !url.startsWith("http") ? "https://openreview.net/forum?id=" + id : url);
    String doi = text("doi");
    paper.doi(doi == null || doi.isBlank() ? null : doi);
    Published.ofMillis(note.integer("pdate")).into(paper);
    texts("keywords").stream()
        .flatMap(words -> Pattern.compile(";").splitAsStream(words))
        .forEach(paper::keyword);
    Long changed = note.integer(note.has("tmdate") ? "tmdate" : "mdate");
    if (changed != null) {
      paper.updated(java.time.Instant.ofEpochMilli(changed).toString());
    }
  }

  private void authors() {
    List<String> names = texts("authors");
    List<String> ids = texts("authorids");
    for (int i = 0; i < names.size(); i++) {
      String profile = ids.size() == names.size() ? ids.get(i) : "";
      if (!names.get(i).toLowerCase(Locale.ROOT).startsWith("anonymous")) {
        paper.author(names.get(i), null,
            profile.startsWith("~") ? Map.of("openreview", profile) : Map.of(), null);
      }
    }
  }

  private void venue(boolean rejected) {
    String said = text("venue");
    if (said == null) {
      return;
    }
    Matcher parts = VENUE.matcher(said.strip());
    if (!parts.matches()) {
      paper.venue(rejected ? null : VenueMention.named(said));
      return;
    }
    paper.year(Integer.valueOf(parts.group(2)));
    if (rejected) {
      paper.extra("status", said);
    } else if (said.toLowerCase(Locale.ROOT).contains("workshop")) {
      paper.venue(new VenueMention(said, null, "WORKSHOP", null));
    } else {
      String track = parts.group(3).isBlank() ? null : parts.group(3);
      paper.venue(new VenueMention(null, parts.group(1), null, track));
    }
  }

  private @Nullable String text(String field) {
    return content.hasObject(field) ? content.object(field).text("value") : content.text(field);
  }

  private List<String> texts(String field) {
    return content.hasObject(field) ? content.object(field).texts("value") : content.texts(field);
  }
}
