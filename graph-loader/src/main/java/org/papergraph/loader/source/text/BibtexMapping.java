package org.papergraph.loader.source.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.ArxivId;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.VenueMention;

/**
 * What the fields of BibTeX and biblatex say of a paper. Keys are no ids, since everybody chooses their own, but for
 * those that dblp makes.
 */
final class BibtexMapping {

  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("article", "journal article"), Map.entry("inproceedings", "conference paper"),
      Map.entry("conference", "conference paper"), Map.entry("incollection", "book chapter"),
      Map.entry("inbook", "book chapter"), Map.entry("booklet", "book"),
      Map.entry("phdthesis", "phd thesis"), Map.entry("mastersthesis", "master's thesis"),
      Map.entry("techreport", "report"), Map.entry("misc", "other"),
      Map.entry("online", "web page"), Map.entry("electronic", "web page"));
  private static final List<String> KEPT = List.of("pages", "volume", "number", "publisher",
      "school", "institution", "isbn", "issn", "section");
  private static final Pattern ARXIV = Pattern.compile("(?i)\\barxiv:\\s*(\\S+)|\\babs/(\\S+)");
  private static final Pattern SERIES = Pattern.compile("([A-Z][A-Za-z]+) ?['’]\\d\\d");
  private static final String DBLP_KEY = "DBLP:";

  private BibtexMapping() {}

  static PaperRecordBuilder paper(BibtexEntry entry) {
    PaperRecordBuilder paper = PaperRecord.from("bibtex")
        .title(title(entry))
        .abstractText(entry.raw("abstract"))
        .doi(address(entry.raw("doi")))
        .url(url(entry));
    String arxiv = arxivId(entry);
    if (arxiv != null) {
      paper.arxivId(arxiv);
    }
    boolean preprint = arxiv != null && entry.raw("booktitle") == null
        && (entry.raw("journal", "journaltitle") == null || isRepository(entry));
    paper.type(preprint ? "preprint" : TYPES.getOrDefault(entry.type(), entry.type()))
        .venue(preprint ? new VenueMention("arXiv", null, "REPOSITORY", null) : venue(entry));
    if (entry.key().startsWith(DBLP_KEY)) {
      paper.id("dblp", entry.key().substring(DBLP_KEY.length()));
    }
    String pmid = entry.plain("pmid");
    if (pmid != null) {
      paper.id("pmid", pmid);
    }
    String authors = entry.raw("author");
    if (authors != null) {
      PersonNames.ofBibtex(authors).forEach(paper::author);
    }
    keywords(paper, entry);
    PublicationDates.ofBibtex(paper, entry);
    KEPT.forEach(name -> {
      String value = entry.plain(name);
      if (value != null) {
        paper.extra(name, name.equals("pages") ? value.replace("--", "-") : value);
      }
    });
    return paper;
  }

  private static @Nullable String title(BibtexEntry entry) {
    String title = entry.raw("title");
    String subtitle = entry.raw("subtitle");
    return title == null || subtitle == null ? title : title + ": " + subtitle;
  }

  private static void keywords(PaperRecordBuilder paper, BibtexEntry entry) {
    String keywords = entry.plain("keywords", "keyword", "author_keywords");
    if (keywords != null) {
      for (String keyword : keywords.split(keywords.contains(";") ? ";" : ",", -1)) {
        paper.keyword(keyword);
      }
    }
  }

  private static @Nullable String arxivId(BibtexEntry entry) {
    String prefix = entry.plain("archiveprefix", "eprinttype");
    String eprint = address(entry.raw("eprint"));
    if (eprint != null && (prefix == null || prefix.equalsIgnoreCase("arxiv"))) {
      String id = ArxivId.parse(eprint).orElse(null);
      if (id != null) {
        return id;
      }
    }
    String url = address(entry.raw("url"));
    if (url != null && url.toLowerCase(Locale.ROOT).contains("arxiv.org/")) {
      return ArxivId.parse(url).orElse(null);
    }
    for (String name : List.of("journal", "volume", "note", "howpublished")) {
      String value = entry.plain(name);
      Matcher arxiv = ARXIV.matcher(value == null ? "" : value);
      if (arxiv.find()) {
        String id = arxiv.group(1) == null ? arxiv.group(2) : arxiv.group(1);
        return ArxivId.parse(id.replaceAll("[\\],.;]+$", "")).orElse(null);
      }
    }
    return null;
  }

  private static boolean isRepository(BibtexEntry entry) {
    String journal = entry.plain("journal", "journaltitle");
    return journal != null && (journal.equals("CoRR")
        || journal.toLowerCase(Locale.ROOT).startsWith("arxiv"));
  }

  private static @Nullable VenueMention venue(BibtexEntry entry) {
    String journal = entry.plain("journal", "journaltitle");
    if (journal != null) {
      return new VenueMention(journal, null, "JOURNAL", null);
    }
    String book = entry.plain("booktitle");
    if (book == null) {
      return null;
    }
    boolean conference = entry.type().equals("inproceedings")
        || entry.type().equals("conference");
    return new VenueMention(book, acronym(entry), conference ? "CONFERENCE" : "OTHER", null);
  }

  /** As proceedings give it themselves, or as the name of a series: {@code KDD '16}. */
  private static @Nullable String acronym(BibtexEntry entry) {
    String shortName = entry.plain("shortname");
    String series = entry.plain("series");
    Matcher dated = SERIES.matcher(series == null ? "" : series);
    return shortName != null ? shortName : dated.matches() ? dated.group(1) : null;
  }

  private static @Nullable String url(BibtexEntry entry) {
    String url = address(entry.raw("url"));
    return url != null && url.startsWith("http") ? url : null;
  }

  /** What TeX needs to print an address does not belong to it. */
  private static @Nullable String address(@Nullable String raw) {
    return raw == null
        ? null
        : raw.replaceAll("^\\\\url\\{(.*)}$", "$1").replaceAll("\\\\([_%&#~])", "$1")
            .replaceAll("[{}\\s]", "");
  }
}
