package org.papergraph.loader.source.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.loader.record.AuthorEntry;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.file.Sources;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages saved as text: what is a record and what is furniture. */
class SeedPagesTest {

  private static final Path SEEDS = Path.of("../../shared/seeds");

  @TempDir
  private Path directory;

  @Test
  void anArrowPage() throws Exception {
    List<PaperRecord> papers = records("""
                                       Arrow Research search

                                       Author name cluster

                                       Ada Lovelace

                                       2 papers
                                       1 author row

                                       Possible papers

                                       2

                                       ICML Conference 2025 Conference Paper

                                       On Engines: a theory

                                         • Ada Lovelace
                                         • Charles Babbage

                                       Engines are good.
                                       They compute.

                                       NeurIPS Conference 2024 Conference Paper

                                       Notes

                                         • Ada Lovelace
                                       """);
    assertThat(papers).hasSize(2);
    PaperRecord first = papers.getFirst();
    assertThat(first.source()).isEqualTo("arrow");
    assertThat(first.title()).isEqualTo("On Engines: a theory");
    assertThat(first.year()).isEqualTo(2025);
    assertThat(first.type()).isEqualTo("conference paper");
    assertThat(first.venue()).isEqualTo(new VenueMention(null, "ICML", "CONFERENCE", null));
    assertThat(first.authors()).extracting(AuthorEntry::name).containsExactly("Ada Lovelace",
        "Charles Babbage");
    assertThat(first.abstractText()).isEqualTo("Engines are good. They compute.");
    assertThat(papers.getLast().abstractText()).isNull();
  }

  @Test
  void aHuggingFacePageWithDetails() throws Exception {
    List<PaperRecord> papers = records("""
                                       new

                                       Get trending papers in your email inbox!

                                       Subscribe

                                       Daily Papers

                                       byAK and the research community

                                       Jan 7

                                       First title

                                       A short abstract.

                                         • 6 authors
                                       ·
                                       Oct 12, 2023

                                       Second title

                                       Another abstract.

                                         • 1 authors
                                       ·
                                       Apr 25, 2025 2
                                       """);
    assertThat(papers).hasSize(2);
    assertThat(papers.getFirst().title()).isEqualTo("First title");
    assertThat(papers.getFirst().authorCount()).isEqualTo(6);
    assertThat(papers.getFirst().publishedOn()).isEqualTo(LocalDate.of(2023, 10, 12));
    assertThat(papers.getFirst().year()).isEqualTo(2023);
    assertThat(papers.getFirst().extra()).isEmpty();
    assertThat(papers.getLast().extra()).isEqualTo(Map.of("badge", "2"));
    assertThat(papers.getLast().upvotes()).isNull();
  }

  @Test
  void aHuggingFacePageOfTitlesAndAbstracts() throws Exception {
    String text = "An abstract of the usual length. ".repeat(20);
    List<PaperRecord> papers = records(
        "new\n\nSubscribe\n\nbyAK and the research community\n\nMar 13\n\nFirst\n\n" + text
            + "\n\nWithout abstract\n\nThird\n\n" + text);
    assertThat(papers).extracting(PaperRecord::title).containsExactly("First", "Without abstract",
        "Third");
    assertThat(papers).extracting(paper -> paper.abstractText() != null).containsExactly(true,
        false, true);
  }

  @Test
  @EnabledIf("seedsAreHere")
  void theSeedPagesHoldAllTheirRecords() {
    assertThat(read(SEEDS.resolve("arrow-author-page.txt"))).hasSize(5)
        .allMatch(paper -> paper.venue() != null && paper.abstractText() != null
            && paper.authors().size() >= 3);
    List<PaperRecord> first = read(SEEDS.resolve("hf-daily-papers-search-1.txt"));
    assertThat(first).hasSize(34)
        .allMatch(paper -> paper.publishedOn() != null && paper.authorCount() != null);
    assertThat(first).filteredOn(paper -> paper.extra().containsKey("badge")).hasSize(4);
    assertThat(read(SEEDS.resolve("hf-daily-papers-search-2.txt"))).hasSize(33)
        .allMatch(paper -> paper.abstractText() != null && paper.year() == null);
    assertThat(read(SEEDS.resolve("hf-daily-papers-search-3.txt"))).hasSize(71)
        .allMatch(paper -> paper.abstractText() != null);
  }

  static boolean seedsAreHere() {
    return Files.isDirectory(SEEDS);
  }

  private List<PaperRecord> records(String text) throws Exception {
    Path file = directory.resolve("page");
    Files.writeString(file, text);
    return read(file);
  }

  private static List<PaperRecord> read(Path path) {
    List<PaperRecord> papers = new ArrayList<>();
    try (Sources sources = new Sources(List.of(path), null, ReadingOptions.DEFAULT)) {
      sources.forEachRemaining(item -> {
        assertThat(item).isInstanceOf(SourceItem.Read.class);
        papers.add(((SourceItem.Read) item).paper());
      });
    }
    return papers;
  }
}
