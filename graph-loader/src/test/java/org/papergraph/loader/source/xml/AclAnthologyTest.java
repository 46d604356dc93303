package org.papergraph.loader.source.xml;

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
import org.papergraph.loader.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;

/** Collections of the ACL Anthology. */
class AclAnthologyTest {

  private static final Path SAMPLES = Path.of("../../shared/data/acl-anthology");

  @Test
  void aPaperOfAVolume() {
    List<SourceItem> items = items("2031.small", "long",
        """
        <paper id="7">
          <title><fixed-case>N</fixed-case>umbers, <i>large</i> and <tex-math>\\mu</tex-math></title>
          <author orcid="0000-0002-1825-0097" id="ada-lovelace"><first>Ada</first><last>Lovelace</last>
            <affiliation>Here</affiliation><affiliation>There</affiliation>
            <variant script="hani"><first>愛</first><last>達</last></variant></author>
          <author><last>Mausam</last></author>
          <pages>1–9</pages>
          <abstract>We count to <tex-math>n^2</tex-math>.</abstract>
          <doi>10.1000/2031.small-long.7</doi>
          <bibkey>lovelace-2031-numbers</bibkey>
          <revision id="2" date="2031-09-01">Counted again.</revision>
        </paper>
        """);
    PaperRecord paper = Items.papers(items).getFirst();
    assertThat(paper.title()).isEqualTo("Numbers, large and μ");
    assertThat(paper.abstractText()).isEqualTo("We count to $n^2$.");
    assertThat(paper.authors()).containsExactly(
        new AuthorEntry("Ada Lovelace", "0000-0002-1825-0097", Map.of("acl", "ada-lovelace"),
            "Here; There"),
        new AuthorEntry("Mausam", null, Map.of(), null));
    assertThat(paper.sourceId()).isEqualTo("2031.small-long.7");
    assertThat(paper.ids()).isEqualTo(Map.of("acl", "2031.small-long.7"));
    assertThat(paper.year()).isEqualTo(2031);
    assertThat(paper.updated()).isEqualTo("2031-09-01");
    assertThat(paper.venue())
        .isEqualTo(new VenueMention("Proceedings of Small Things", "SMALL", "CONFERENCE", "long"));
    assertThat(paper.url()).isEqualTo("https://aclanthology.org/2031.small-long.7");
    assertThat(paper.retracted()).isFalse();
    assertThat(Items.skipped(items)).containsExactly(
        "1 front matters of volumes, which are no papers");
  }

  @Test
  void retractedPapersAreKeptAndRemovedOnesDeleted() {
    List<SourceItem> items = items("2031.small", "1",
        """
        <paper id="1"><title>A</title><retracted date="2031-10-01">Wrong.</retracted></paper>
        <paper id="2"><title>B</title><removed date="2031-10-02">Gone.</removed></paper>
        <paper id="3"><title> </title></paper>
        """);
    assertThat(Items.papers(items)).singleElement().satisfies(paper -> {
      assertThat(paper.retracted()).isTrue();
      assertThat(paper.updated()).isEqualTo("2031-10-01");
    });
    assertThat(items.get(1)).isInstanceOfSatisfying(SourceItem.Amended.class,
        item -> assertThat(item.amendment().paper())
            .isEqualTo("paper:acl-anthology:2031.small-1.2"));
    assertThat(Items.reasons(items)).singleElement().asString().startsWith("title: missing");
  }

  @Test
  void oldIdsHaveNoDots() {
    String papers = "<paper id=\"7\"><title>A</title></paper>";
    assertThat(id(items("P18", "1", papers))).isEqualTo("P18-1007");
    assertThat(id(items("W19", "23", papers))).isEqualTo("W19-2307");
    assertThat(id(items("D19", "5", papers))).isEqualTo("D19-0507");
    assertThat(id(items("D19", "1", papers))).isEqualTo("D19-1007");
  }

  @Test
  @EnabledIf("samplesAreHere")
  void realRecords() {
    List<PaperRecord> eacl = Items.papers(Items.in(SAMPLES.resolve("2023.eacl.xml.gz")));
    assertThat(eacl).filteredOn(paper -> "2023.eacl-main.1".equals(paper.sourceId()))
        .singleElement().satisfies(paper -> {
          assertThat(paper.title()).startsWith("PiC: ");
          assertThat(paper.authors()).extracting(AuthorEntry::name).containsExactly("Thang Pham",
              "Seunghyun Yoon", "Trung Bui", "Anh Nguyen");
          assertThat(paper.authors().getFirst().affiliation()).isEqualTo("Auburn University");
          assertThat(paper.year()).isEqualTo(2023);
          assertThat(paper.doi()).isEqualTo("10.18653/v1/2023.eacl-main.1");
        });
    List<PaperRecord> next = Items.papers(Items.in(SAMPLES.resolve("2024.eacl.xml.gz")));
    assertThat(next).filteredOn(paper -> "2024.eacl-long.131".equals(paper.sourceId()))
        .singleElement()
        .satisfies(paper -> assertThat(paper.title()).startsWith("μPLAN: Summarizing"));
    assertThat(next).filteredOn(paper -> "2024.eacl-short.22".equals(paper.sourceId()))
        .singleElement()
        .satisfies(paper -> assertThat(paper.title()).contains("<Humans exhibit"));
  }

  static boolean samplesAreHere() {
    return Files.isDirectory(SAMPLES);
  }

  private static String id(List<SourceItem> items) {
    return String.valueOf(Items.papers(items).getFirst().sourceId());
  }

  private static List<SourceItem> items(String collection, String volume, String papers) {
    return Items.of(new AclAnthologyFormat(),
        """
        <?xml version='1.0' encoding='UTF-8'?>
        <collection id="%s"><volume id="%s" ingest-date="2031-05-01" type="proceedings">
        <meta><booktitle>Proceedings of Small Things</booktitle><month>May</month>
        <year>2031</year><venue>small</venue></meta>
        <frontmatter><url>x</url></frontmatter>
        %s</volume>
        <event id="small-2031"><meta><title>Small</title></meta><talk><title>T</title></talk></event>
        </collection>
        """
            .formatted(collection, volume, papers));
  }
}
