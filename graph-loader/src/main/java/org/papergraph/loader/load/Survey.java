package org.papergraph.loader.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.file.Sources;

/** Reads files to the end and says what is in them; writes nothing but what it would refuse. */
public final class Survey {

  /** What makes a record rich, in the order in which it is shown. */
  private static final List<String> FIELDS = List.of("authors", "ORCID iDs", "year", "venue",
      "abstract", "DOI", "arXiv id", "keywords or topics", "references");

  private final LoadProgress progress;
  private final @Nullable Path rejects;

  /** @param rejects takes what cannot be loaded; null: only counted */
  public Survey(LoadProgress progress, @Nullable Path rejects) {
    this.progress = progress;
    this.rejects = rejects;
  }

  /** What the sources hold. They are read to their end and not closed. */
  public SurveyReport of(Sources sources) {
    progress.step(LoadProgress.Step.SURVEY);
    Tallies tallies = new Tallies();
    Map<String, FileTally> files = new LinkedHashMap<>();
    Map<String, Long> known = new LinkedHashMap<>();
    FIELDS.forEach(field -> known.put(field, 0L));
    try (RejectsFile refusals = new RejectsFile(rejects)) {
      while (sources.hasNext()) {
        SourceItem item = sources.next();
        files.computeIfAbsent(item.position().file(), file -> new FileTally())
            .add(item, sources.format());
        tallies.add(item);
        switch (item) {
          case SourceItem.Read read -> fields(read.paper()).forEach(field -> known.merge(field, 1L,
              Long::sum));
          case SourceItem.Refused refused -> refusals.write(refused);
          default -> {}
        }
        progress.read(tallies.read(), tallies.rejected(), sources.bytesRead(), sources.size());
      }
    }
    List<SurveyReport.FileCounts> rows = new ArrayList<>();
    files.forEach((file, tally) -> rows.add(tally.counts(file)));
    return new SurveyReport(rows, known, tallies.counts().notes(),
        tallies.firstRefused(), tallies.firstNotes(), tallies.skipped());
  }

  private static List<String> fields(PaperRecord paper) {
    List<Boolean> known = List.of(!paper.authors().isEmpty(),
        paper.authors().stream().anyMatch(author -> author.orcid() != null), paper.year() != null,
        paper.venue() != null, paper.abstractText() != null, paper.doi() != null,
        paper.arxivId() != null, !paper.keywords().isEmpty() || !paper.topics().isEmpty(),
        !paper.references().isEmpty());
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i)) {
        fields.add(FIELDS.get(i));
      }
    }
    return fields;
  }

  /** Counts of one file. */
  private static final class FileTally {

    private String format = "";
    private long records;
    private long others;
    private long rejected;
    private long skipped;

    void add(SourceItem item, String detected) {
      format = detected.isEmpty() ? format : detected;
      switch (item) {
        case SourceItem.Read read -> records++;
        case SourceItem.Amended amended -> others++;
        case SourceItem.Person person -> others++;
        case SourceItem.Term term -> others++;
        case SourceItem.Refused refused -> rejected++;
        case SourceItem.Skipped skip -> skipped++;
      }
    }

    SurveyReport.FileCounts counts(String file) {
      return new SurveyReport.FileCounts(file, format, records, others, rejected, skipped);
    }
  }
}
