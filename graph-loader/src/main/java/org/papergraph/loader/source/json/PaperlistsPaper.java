package org.papergraph.loader.source.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.ReadingOptions;

/**
 * A paper of paperlists. What is said of its authors stands in lists of strings that are parallel to that of their
 * names: apart by {@code ;}, empty where nothing is known, or {@code -1}.
 */
final class PaperlistsPaper {

  private static final Pattern DOI = Pattern.compile("\\bdoi\\s*=\\s*[\"{]+([^\"}]+)");
  private static final Pattern ACL_ID = Pattern.compile("\\d{4}\\.[a-z]+-[a-z0-9]+\\.\\d+");
  private static final Pattern PID = Pattern
      .compile("(?:.*/pid/)?([a-z0-9]+/[A-Za-z0-9-]+)(?:\\.html)?");

  private final Fields fields;
  private final PaperRecordBuilder paper = PaperRecord.from("paperlists");

  private PaperlistsPaper(Fields fields) {
    this.fields = fields;
  }

  static void read(Fields fields, PaperlistsVenue venue, ReadingOptions options,
      Findings findings) {
    String status = Objects.requireNonNullElse(fields.text("status"), "");
    Optional<String> reason = Acceptance.of(status).reasonToSkip();
    if (reason.isPresent() && !options.includeRejected()) {
      findings.skipped(reason.get());
      return;
    }
    PaperlistsPaper reading = new PaperlistsPaper(fields);
    reading.identify(venue);
    reading.describe(status);
    reading.authors();
    reading.venue(venue, reason.isPresent());
    findings.paper(reading.paper.notes(fields.notes()));
  }

  private void identify(PaperlistsVenue venue) {
    String id = fields.text("id");
    String site = Objects.requireNonNullElse(fields.text("site"), "");
    String forum = Objects.requireNonNullElse(fields.text("openreview"), site);
    if (id != null) {
      boolean acl = ACL_ID.matcher(id).matches();
      boolean openReview = forum.contains("openreview.net");
      paper.sourceId(openReview || acl ? id : venue.acronym() + venue.year() + ":" + id)
          .id(acl ? "acl" : "openreview", acl || openReview ? id : null);
    }
    String arxiv = fields.text("arxiv");
    if (arxiv != null && !arxiv.equals("-1")) {
      paper.arxivId(arxiv);
    }
    Matcher doi = DOI.matcher(Objects.requireNonNullElse(fields.text("bibtex"), ""));
    paper.doi(fields.has("doi") ? fields.text("doi") : doi.find() ? doi.group(1) : null)
        .url(site.startsWith("http") ? site : null);
  }

  private void describe(String status) {
    Long citations = fields.integer("gs_citation");
    paper.title(fields.text("title"))
        .abstractText(fields.text("abstract"))
        .type(PaperTypes.CONFERENCE_PAPER)
        .citationCount(citations == null || citations < 0 ? null : citations);
    if (!status.isEmpty()) {
      paper.extra("status", status);
    }
    String area = fields.text("primary_area");
    if (area != null) {
      paper.extra("primaryArea", area);
    }
    split(fields.text("keywords")).stream().filter(word -> !word.isEmpty())
        .forEach(paper::keyword);
  }

  private void authors() {
    String byline = Objects.requireNonNullElse(fields.text("author"), "");
    boolean parallel = byline.contains(";") || !byline.contains(",");
    List<String> names = parallel ? split(byline) : List.of(byline.split(",", -1));
    Parallel affiliations = new Parallel("aff", names.size());
    Parallel ids = new Parallel("authorids", names.size());
    Parallel orcids = new Parallel("orcid", names.size());
    Parallel pids = new Parallel("dblp", names.size());
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isBlank()) {
        String affiliation = parallel ? affiliations.at(i) : null;
        paper.author(names.get(i), orcids.at(i), authorIds(ids.at(i), pids.at(i)),
            affiliation == null ? null : affiliation.replace("+", "; "));
      }
    }
  }

  /** Profiles at OpenReview begin with a tilde; e-mail addresses stand where somebody has none, and are not kept. */
  private static Map<String, String> authorIds(@Nullable String profile, @Nullable String pid) {
    Map<String, String> ids = new TreeMap<>();
    if (profile != null && profile.startsWith("~")) {
      ids.put("openreview", profile);
    }
    Matcher matcher = PID.matcher(pid == null ? "" : pid);
    if (matcher.matches()) {
      ids.put("dblp-pid", matcher.group(1));
    }
    return ids;
  }

  /** What has been rejected has not appeared there. */
  private void venue(PaperlistsVenue venue, boolean rejected) {
    paper.year(venue.year());
    if (venue.acronym() == null) {
      paper.notes(List.of("venue, year: only the file's name tells them, such as iclr2024.json"));
    } else if (!rejected) {
      String track = fields.text("track");
      paper.venue(new VenueMention(null, venue.acronym(), "CONFERENCE",
          "main".equalsIgnoreCase(track) ? null : track));
    }
  }

  private static List<String> split(@Nullable String list) {
    List<String> items = new ArrayList<>();
    for (String item : (list == null ? "" : list).split(";", -1)) {
      items.add(item.strip());
    }
    return items;
  }

  /** A list beside that of the names; one of another length tells nothing of anybody. */
  private final class Parallel {

    private final List<String> values;

    Parallel(String field, int size) {
      List<String> found = split(fields.text(field));
      this.values = found.size() == size ? found : List.of();
    }

    @Nullable
    String at(int i) {
      String value = i < values.size() ? values.get(i) : "";
      return value.isEmpty() || value.equals("-1") ? null : value;
    }
  }
}
