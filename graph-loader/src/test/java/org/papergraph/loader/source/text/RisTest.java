package org.papergraph.loader.source.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.loader.record.AuthorEntry;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.Items;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;

/** RIS as reference managers and publishers write it. */
class RisTest {

  private static final Path SAMPLES = Path.of("../../shared/data/ris");

  @Test
  void aConferencePaper() {
    List<SourceItem> items = items("""
                                   \uFEFFRecord #1 of 1
                                   Provider: Small Things
                                   TY  - CONF
                                   AU  - Lovelace, Ada
                                   AU  - Hopper,Grace,Jr
                                   AU  - Mausam
                                   TI  - Numbers,
                                         large and small
                                   T2  - Lecture Notes in Small Things
                                   C3  - SMALL 2024
                                   PY  - 2024
                                   DA  - 2024/07/07/
                                   KW  - counting
                                   KW  - small numbers; zero
                                   N2  - We count.
                                   DO  - doi:10.1000/Small.24
                                   UR  - http://example.org/a; http://example.org/b
                                   SP  - 1
                                   EP  - 9
                                   SN  -
                                   ER  -
                                   """.replace("\n", "\r\n"));
    PaperRecord paper = Items.papers(items).getFirst();
    assertThat(paper.title()).isEqualTo("Numbers, large and small");
    assertThat(paper.authors()).extracting(AuthorEntry::name).containsExactly("Ada Lovelace",
        "Grace Hopper Jr", "Mausam");
    assertThat(paper.venue()).isEqualTo(new VenueMention("SMALL 2024", null, "CONFERENCE", null));
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2024, 7, 7));
    assertThat(paper.keywords()).containsExactly("counting", "small numbers", "zero");
    assertThat(paper.abstractText()).isEqualTo("We count.");
    assertThat(paper.doi()).isEqualTo("10.1000/small.24");
    assertThat(paper.url()).isEqualTo("http://example.org/a");
    assertThat(paper.type()).isEqualTo("conference paper");
    assertThat(paper.extra()).isEqualTo(Map.of("pages", "1-9"));
    assertThat(items).hasSize(1).first().extracting(SourceItem::position)
        .isEqualTo(new Position("file", 3, 43));
  }

  @Test
  void aMissingEndIsTheNextBeginning() {
    List<SourceItem> items = items("""
                                   TY  - JOUR
                                   T1  - A
                                   TY  - JOUR
                                   DO  - 10.1000/b
                                   ER  - x
                                   TI  - C, without a type
                                   ER  -
                                   TY  - BOOK
                                   TI  - D
                                   """);
    assertThat(Items.papers(items)).extracting(PaperRecord::title).containsExactly("A",
        "C, without a type", "D");
    assertThat(Items.reasons(items)).containsExactly(
        "title: missing or blank; every paper needs one");
  }

  @ParameterizedTest
  @CsvSource({"2001/09/01/,2001,2001-09-01", "2001/00/00/,2001,", "2014//,2014,",
      "1948/07//,1948,", "2016-05-01,2016,2016-05-01", "99,,", "YEAR/MONTH/DAY/,,",
      "2023/02/30/,2023,", "2020 Sep 1,2020,"})
  void dates(String date, Integer year, LocalDate day) {
    PaperRecord paper = Items.papers(items("TY  - JOUR\nTI  - T\nY1  - " + date + "\nER  - \n"))
        .getFirst();
    assertThat(paper.year()).isEqualTo(year);
    assertThat(paper.publishedOn()).isEqualTo(day);
  }

  @Test
  @EnabledIf("samplesAreHere")
  void realRecords() {
    assertThat(Items.papers(Items.in(SAMPLES.resolve("rispy/example_basic.ris")))).singleElement()
        .satisfies(paper -> {
          assertThat(paper.title()).isEqualTo("A Mathematical Theory of Communication");
          assertThat(paper.authors().getFirst().name()).isEqualTo("Claude E. Shannon");
          assertThat(paper.year()).isEqualTo(1948);
        });
    assertThat(Items.papers(Items.in(SAMPLES.resolve("jabref/RisImporterTest4a.ris"))))
        .singleElement().satisfies(paper -> {
          assertThat(paper.type()).isEqualTo("book");
          assertThat(paper.year()).isEqualTo(1994);
        });
    assertThat(Items.papers(Items.in(SAMPLES.resolve("jabref/RisImporterTest5a.ris"))))
        .singleElement().satisfies(paper -> {
          assertThat(paper.doi()).isEqualTo("10.1016/j.powtec.2012.01.008");
          assertThat(paper.authors()).hasSize(6);
          assertThat(String.valueOf(paper.venue())).contains("Powder Technology");
        });
    assertThat(Items.reasons(Items.in(SAMPLES.resolve("rispy/example_wos.ris")))).singleElement()
        .asString().startsWith("Web of Science's own format");
  }

  static boolean samplesAreHere() {
    return Files.isDirectory(SAMPLES);
  }

  private static List<SourceItem> items(String text) {
    return Items.of(new RisFormat(), text);
  }
}
