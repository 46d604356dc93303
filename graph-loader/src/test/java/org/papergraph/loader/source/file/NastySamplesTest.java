package org.papergraph.loader.source.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.papergraph.loader.record.AuthorEntry;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;

/** Difficult records of real files: {@code NASTY.tsv} says in what way, in which file, and under which key. */
@EnabledIf("hasSamples")
class NastySamplesTest {

  private static final Path DATA = Path.of("../../shared/data");
  private static final Pattern MARKUP = Pattern
      .compile("</?(?:i|b|sub|sup|scp|p|jats:|mml:)|&(?:amp|lt|gt|#\\d+);",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_SHOWN = Pattern
      .compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]|  |^\\s|\\s$");

  private final Map<String, Map<String, PaperRecord>> papersByFile = new HashMap<>();
  private final Map<String, List<String>> refusedByFile = new HashMap<>();

  /** A line of the table. */
  private record Nasty(String category, String file, String key, String detail) {

    static Nasty of(String line) {
      String[] cells = line.split("\t", -1);
      return new Nasty(cells[0], cells[2], cells[3], cells.length > 4 ? cells[4] : "");
    }

    boolean isJson() {
      return file.matches(".*\\.jsonl?(?:\\.gz)?");
    }

    /** Crossref has records of parts of journals, which have no title. */
    boolean lacksTitle() {
      return category.equals("crossref: title shorter than 6") && detail.isEmpty();
    }
  }

  static boolean hasSamples() {
    return Files.isRegularFile(DATA.resolve("NASTY.tsv"));
  }

  @Test
  void areReadAllTheSame() throws IOException {
    List<Nasty> table = Files.readAllLines(DATA.resolve("NASTY.tsv")).stream().skip(1)
        .map(Nasty::of).filter(Nasty::isJson).toList();
    List<Nasty> untitled = table.stream().filter(Nasty::lacksTitle).toList();
    for (Nasty nasty : table) {
      boolean wholeFile = nasty.category().startsWith("file is");
      if (!wholeFile && untitled.stream().noneMatch(other -> other.key().equals(nasty.key()))) {
        check(nasty, papers(nasty.file()).get(nasty.key()));
      }
    }
    for (Nasty nasty : untitled) {
      papers(nasty.file());
      assertThat(refusedByFile.get(nasty.file())).as(nasty.toString())
          .anyMatch(refusal -> refusal.startsWith("title: missing or blank")
              && refusal.contains(nasty.key().substring(nasty.key().indexOf('/') + 1)));
    }
    assertThat(papers("hf-daily-papers/2024-12-11.json.gz")).hasSize(26);
    assertThat(papers("hf-daily-papers/2025-01-10.json.gz")).hasSize(9);
    assertThat(table).hasSizeGreaterThan(200);
  }

  private static void check(Nasty nasty, PaperRecord paper) {
    assertThat(paper).as(nasty.toString()).isNotNull();
    assertThat(paper.title()).as(nasty.toString()).isNotBlank()
        .doesNotContainPattern(MARKUP).doesNotContainPattern(NOT_SHOWN).doesNotContain("\\")
        .doesNotContainPattern("\\$(?!75\\.00)");
    for (AuthorEntry author : paper.authors()) {
      assertThat(author.name()).as(nasty.toString())
          .matches(".*\\p{L}.*").doesNotContainPattern(MARKUP).doesNotContainPattern(NOT_SHOWN)
          .doesNotContain("\\", "[", ";", "@").doesNotMatch(".*(?:\\p{Ll}\\d|[ ,;-])$");
    }
    particular(nasty, paper);
  }

  private static void particular(Nasty nasty, PaperRecord paper) {
    List<String> names = paper.authors().stream().map(AuthorEntry::name).toList();
    switch (nasty.category().replaceFirst("^(?:crossref|s2orc): ", "")) {
      case "100+ authors" -> assertThat(names).as(nasty.toString())
          .hasSize(Integer.parseInt(nasty.detail()));
      case "same name twice on one paper" -> assertThat(names.stream().distinct().count())
          .as(nasty.toString()).isLessThan(names.size());
      case "organisation (or fragment) as author", "ALL-CAPS name", "all-lower-case name",
          "CJK in author name" ->
        assertThat(names).as(nasty.toString()).contains(nasty.detail());
      case "markup/entities in abstract" -> assertThat(paper.abstractText())
          .as(nasty.toString()).isNotBlank().doesNotContainPattern(MARKUP);
      case "no abstract" -> assertThat(paper.abstractText()).as(nasty.toString()).isNull();
      case "no year" -> assertThat(paper.year()).as(nasty.toString()).isNull();
      case "no authors" -> assertThat(names).as(nasty.toString()).isEmpty();
      case "no venue" -> assertThat(paper.venue()).as(nasty.toString()).isNull();
      case "CJK in title" -> assertThat(paper.title()).as(nasty.toString())
          .isEqualTo(nasty.detail());
      default -> assertThat(paper.source()).isNotBlank();
    }
  }

  private Map<String, PaperRecord> papers(String file) {
    return papersByFile.computeIfAbsent(file, this::read);
  }

  private Map<String, PaperRecord> read(String file) {
    Map<String, PaperRecord> papers = new HashMap<>();
    List<String> refused = new ArrayList<>();
    try (Sources sources = new Sources(List.of(DATA.resolve(file)), null, ReadingOptions.DEFAULT)) {
      sources.forEachRemaining(item -> {
        if (item instanceof SourceItem.Read read) {
          papers.put(Objects.requireNonNull(read.paper().sourceId()), read.paper());
        } else if (item instanceof SourceItem.Refused refusal) {
          refused.add(refusal.reason() + " " + refusal.raw());
        }
      });
    }
    refusedByFile.put(file, refused);
    return papers;
  }
}
