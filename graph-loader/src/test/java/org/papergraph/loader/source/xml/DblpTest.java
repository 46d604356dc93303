package org.papergraph.loader.source.xml;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.papergraph.loader.record.AuthorEntry;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.VenueMention;
import org.papergraph.loader.source.Items;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;

/** dblp's XML: records of every kind, persons, and what breaks. */
class DblpTest {

  private static final Path SAMPLES = Path.of("../../shared/data/dblp");
  private static final String HEAD = """
                                     <?xml version="1.0" encoding="ISO-8859-1"?>
                                     <!DOCTYPE dblp SYSTEM "dblp.dtd">
                                     <dblp>
                                     """;

  @Test
  void aConferencePaper() {
    PaperRecord paper = papers(
        """
        <inproceedings mdate="2024-05-07" key="conf/small/Lovelace24">
        <author orcid="0000-0002-1825-0097">Ada Lovelace 0002</author>
        <author>Kurt G&ouml;del</author>
        <title>Sets<sub>2</sub> in <i>O</i>(n<sup>2</sup>) &amp; &#960;.</title>
        <pages>1-9</pages>
        <year>2024</year>
        <booktitle>SMALL (2)</booktitle>
        <ee type="oa">https://doi.org/10.1000/X.24</ee>
        <ee>https://arxiv.org/abs/2401.00001</ee>
        <crossref>conf/small/2024</crossref>
        <cite>journals/small/Noether20</cite><cite>...</cite>
        </inproceedings>
        """).getFirst();
    assertThat(paper.title()).isEqualTo("Sets2 in O(n2) & π");
    assertThat(paper.authors()).containsExactly(
        new AuthorEntry("Ada Lovelace", "0000-0002-1825-0097",
            Map.of("dblp", "ada lovelace 0002"), null),
        new AuthorEntry("Kurt Gödel", null, Map.of("dblp", "kurt gödel"), null));
    assertThat(paper.source()).isEqualTo("dblp");
    assertThat(paper.sourceId()).isEqualTo("conf/small/Lovelace24");
    assertThat(paper.ids()).isEqualTo(Map.of("dblp", "conf/small/Lovelace24"));
    assertThat(paper.year()).isEqualTo(2024);
    assertThat(paper.updated()).isEqualTo("2024-05-07");
    assertThat(paper.type()).isEqualTo("conference paper");
    assertThat(paper.doi()).isEqualTo("10.1000/x.24");
    assertThat(paper.arxivId()).isEqualTo("2401.00001");
    assertThat(paper.url()).isEqualTo("https://doi.org/10.1000/X.24");
    assertThat(paper.venue()).isEqualTo(new VenueMention("SMALL", null, "CONFERENCE", null));
    assertThat(paper.references()).containsExactly("paper:dblp:journals/small/Noether20");
    assertThat(paper.extra()).isEqualTo(Map.of("pages", "1-9", "crossref", "conf/small/2024"));
  }

  @Test
  void kindsOfRecords() {
    List<PaperRecord> papers = papers(
        """
        <article key="journals/a"><title>A.</title><journal>J. Small</journal></article>
        <article key="journals/corr/b" publtype="informal"><title>B...</title>
          <journal>CoRR</journal><volume>abs/2310.08513</volume></article>
        <incollection key="c" publtype="encyclopedia"><title>C?</title><booktitle>E</booktitle></incollection>
        <phdthesis key="d"><author>D</author><title>D.</title><school>S</school></phdthesis>
        <book key="e"><author>E</author><title>E.</title></book>
        <data key="f"><author>F</author><title>F.</title></data>
        """);
    assertThat(papers).extracting(paper -> paper.type() + ": " + paper.title()).containsExactly(
        "journal article: A", "preprint: B...", "reference entry: C?", "phd thesis: D", "book: E",
        "dataset: F");
    assertThat(papers.get(1).arxivId()).isEqualTo("2310.08513");
    assertThat(papers.get(1).venue())
        .isEqualTo(new VenueMention("CoRR", null, "REPOSITORY", null));
    assertThat(papers.get(0).url()).isEqualTo("https://dblp.org/rec/journals/a");
  }

  @Test
  void whatIsNoPaperIsCountedByKind() {
    List<SourceItem> items = items(
        """
        <proceedings key="a"><editor>A</editor><title>A.</title></proceedings>
        <book key="b"><editor>B</editor><title>B.</title></book>
        <www key="www/org/x"><title>X</title></www>
        <www key="homepages/w/Wang" publtype="disambiguation"><author>Wei Wang</author></www>
        <www key="homepages/n/Noether"><author>Emmy Noether</author></www>
        """);
    assertThat(Items.skipped(items)).containsExactly(
        "1 names of several people, which are nobody's",
        "1 people of whom one name and no ORCID iD is known",
        "2 volumes (proceedings and edited books), which are no papers",
        "1 web pages, which are no papers");
    assertThat(items).hasSize(4);
  }

  @Test
  void aPersonsPageSaysWhoIsOnePerson() {
    List<SourceItem> items = items(
        """
        <www mdate="2023-01-01" key="homepages/l/AdaLovelace"><author>Ada Lovelace 0002</author>
        <author>Ada King</author><url>https://orcid.org/0000-0002-1825-0097</url>
        <url>https://example.org/ada</url></www>
        """);
    assertThat(items).singleElement().isInstanceOfSatisfying(SourceItem.Person.class, item -> {
      assertThat(item.person().sourceId()).isEqualTo("homepages/l/AdaLovelace");
      assertThat(item.person().updated()).isEqualTo("2023-01-01");
      assertThat(item.person().ids()).containsExactly("author:dblp:ada lovelace 0002",
          "author:dblp:ada king", "author:orcid:0000-0002-1825-0097");
    });
  }

  @Test
  void aWithdrawnPaperIsADeletion() {
    assertThat(items("<article key=\"a/b\" mdate=\"2024-01-01\" publtype=\"informal withdrawn\">"
        + "<title>T.</title></article>")).singleElement()
        .isInstanceOfSatisfying(SourceItem.Amended.class, item -> {
          assertThat(item.amendment().deleted()).isTrue();
          assertThat(item.amendment().paper()).isEqualTo("paper:dblp:a/b");
        });
  }

  @Test
  void positionsAreLinesAndTheBytesTheyBeginAt() {
    List<SourceItem> items = items(
        "<article key=\"a\"><title>Gödel.</title></article>\r\n<article key=\"b\"/>\n");
    assertThat(items).extracting(SourceItem::position)
        .containsExactly(new Position("file", 4, HEAD.length()),
            new Position("file", 5, HEAD.length() + 50));
    assertThat(Items.reasons(items)).containsExactly(
        "title: missing or blank; every paper needs one");
  }

  @Test
  void afterABrokenElementTheRestIsRefusedWithThePlace() {
    List<SourceItem> items = items("""
                                   <article key="a"><title>A.</title></article>
                                   <article key="b"><title>B.</titel></article>
                                   <article key="c"><title>C.</title></article>
                                   """);
    assertThat(Items.papers(items)).extracting(PaperRecord::title).containsExactly("A");
    assertThat(items.getLast()).isInstanceOfSatisfying(SourceItem.Refused.class, refused -> {
      assertThat(refused.position().line()).isEqualTo(5);
      assertThat(refused.reason()).startsWith("not well-formed XML: ").contains("</titel>")
          .contains("nothing after this place was read").doesNotContain("\n");
      assertThat(refused.raw()).contains("key=\"b\"");
    });
  }

  @Test
  void aFileThatIsCutOffIsSaidToBe() {
    assertThat(Items.reasons(items("<article key=\"a\"><title>A"))).singleElement().asString()
        .contains("not well-formed XML");
  }

  @Test
  void entitiesThatADocumentDeclaresAreNotExpanded() {
    String laughs = """
                    <?xml version="1.0"?>
                    <!DOCTYPE dblp [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                    <!ENTITY c SYSTEM "file:///etc/passwd">]>
                    <dblp><article key="a"><title>&b;</title></article>
                    <article key="b"><title>&c;</title></article>
                    <article key="c"><title>Good.</title></article></dblp>
                    """;
    List<SourceItem> items = Items.of(new DblpFormat(), laughs);
    assertThat(Items.reasons(items)).containsExactly(
        "the entity &b; is not known here; write its text instead",
        "the entity &c; is not known here; write its text instead");
    assertThat(Items.papers(items)).extracting(PaperRecord::title).containsExactly("Good");
  }

  @Test
  void whatIsTooLargeForARecordIsRefusedAndTheRestRead() {
    List<SourceItem> items = items("<article key=\"a\"><title>" + "x".repeat(9 << 20)
        + "</title></article><article key=\"b\">" + "<ee/>".repeat(300_000)
        + "</article><article key=\"c\"><title>C.</title></article>");
    assertThat(Items.reasons(items)).hasSize(2).allSatisfy(
        reason -> assertThat(reason).startsWith("the element is larger than"));
    assertThat(Items.papers(items)).hasSize(1);
  }

  @Test
  void anAttributeOrNestingBeyondReasonEndsTheFile() {
    assertThat(Items.reasons(items("<article key=\"" + "k".repeat(1 << 20) + "\"/>")))
        .singleElement().asString().startsWith("not well-formed XML");
    assertThat(Items.reasons(items("<a>".repeat(100_000)))).singleElement().asString()
        .startsWith("not well-formed XML");
  }

  @Test
  @EnabledIf("samplesAreHere")
  void realRecords() {
    List<PaperRecord> old = Items.papers(Items.in(SAMPLES.resolve("dblp_iso8859-1_excerpt.xml")));
    assertThat(old).filteredOn(paper -> "reference/vision/Singh14".equals(paper.sourceId()))
        .singleElement().satisfies(paper -> {
          assertThat(paper.title()).isEqualTo("Transparency and Translucency");
          assertThat(paper.authors()).containsExactly(new AuthorEntry("Manish Singh", null,
              Map.of("dblp", "manish singh 0001"), null));
          assertThat(paper.doi()).isEqualTo("10.1007/978-0-387-31439-6_559");
        });
    List<PaperRecord> newer = Items
        .papers(Items.in(SAMPLES.resolve("dblp_utf8_excerpt_616.xml.gz")));
    assertThat(newer).filteredOn(paper -> "books/sp/Hullermeier2007".equals(paper.sourceId()))
        .singleElement().satisfies(paper -> {
          assertThat(paper.authors()).extracting(AuthorEntry::name)
              .containsExactly("Eyke Hüllermeier");
          assertThat(paper.type()).isEqualTo("book");
        });
    assertThat(newer).filteredOn(paper -> "books/infix/Makoui2007".equals(paper.sourceId()))
        .singleElement().satisfies(paper -> assertThat(paper.year()).isEqualTo(2007));
  }

  static boolean samplesAreHere() {
    return Files.isDirectory(SAMPLES);
  }

  private static List<PaperRecord> papers(String records) {
    return Items.papers(items(records));
  }

  private static List<SourceItem> items(String records) {
    return Items.of(new DblpFormat(),
        (HEAD + records + "</dblp>\n").getBytes(StandardCharsets.ISO_8859_1));
  }
}
