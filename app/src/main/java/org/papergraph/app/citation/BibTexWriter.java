package org.papergraph.app.citation;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes entries of a {@code .bib} file. */
final class BibTexWriter {
  private BibTexWriter() {}

  static void write(Iterator<CitedPaper> papers, CitationKeys keys, Writer out)
      throws IOException {
    var between = "";
    while (papers.hasNext()) {
      var paper = papers.next();
      out.append(between).append(entry(paper, keys.next(paper)));
      between = "\n";
    }
  }

  private static String entry(CitedPaper paper, String key) {
    var fields = fields(paper);
    int width = fields.keySet().stream().mapToInt(String::length).max().orElse(0);
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " ".repeat(width - field.getKey().length()) + " = "
            + field.getValue() + ",\n")
        .collect(
            Collectors.joining("", "@" + WorkKind.of(paper).bibTex() + "{" + key + ",\n", "}\n"));
  }

  private static Map<String, String> fields(CitedPaper paper) {
    var fields = new LinkedHashMap<String, String>();
    put(fields, "title", BibTexText.title(PlainLine.of(paper.title())));
    put(fields, "author", BibTexNames.byline(Byline.of(paper), paper.isBylineCut()));
    put(fields, container(paper), where(paper));
    var year = paper.yearOfPublication();
    put(fields, "year", year == null ? null : year.toString());
    LocalDate day = paper.dayOfPublication();
    if (day != null) {
      // A macro, which each style has in its own words.
      fields.put("month", day.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT));
    }
    put(fields, "doi", verbatim(paper.doi()));
    if (paper.arxivId() != null) {
      put(fields, "eprint", verbatim(paper.arxivId()));
      put(fields, "archivePrefix", "arXiv");
    }
    put(fields, "url", verbatim(Links.url(paper)));
    var summary = PlainLine.orNull(paper.abstractText());
    put(fields, "abstract", summary == null ? null : BibTexText.escaped(summary));
    return fields;
  }

  private static String container(CitedPaper paper) {
    return WorkKind.of(paper).container();
  }

  private static @Nullable String where(CitedPaper paper) {
    var venue = paper.venue();
    if (venue == null) {
      return null;
    }
    boolean periodical = WorkKind.of(paper) == WorkKind.ARTICLE;
    var name = PlainLine.orNull(periodical ? venue.name() : venue.fullName());
    return name == null ? null : BibTexText.escaped(name);
  }

  private static @Nullable String verbatim(@Nullable String text) {
    var line = PlainLine.orNull(text);
    return line == null ? null : BibTexText.verbatim(line);
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      fields.put(name, "{" + value + "}");
    }
  }
}
