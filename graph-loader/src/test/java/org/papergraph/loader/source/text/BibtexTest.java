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

/** BibTeX as people and programs write it. */
class BibtexTest {

  private static final Path SAMPLES = Path.of("../../shared/data/bibtex");

  @Test
  void anArticle() {
    PaperRecord paper = paper(
        """
        % A comment with an address: ada@example.org
        @string{small = {Journal of Small Things}}
        @Article{DBLP:journals/small/Lovelace24,
          author   = {Ada Lovelace and van der Berg, Jr, Jan and {Small Things Collaboration} and others},
          title    = "{N}umbers in {$O(n^2)$} by G{\\"o}del",
          journal  = small,
          year     = 2024, month = jul # "~7", pages = {1--9},
          doi      = {https://doi.org/10.1000/small\\_24},
          url      = {https://example.org/a\\_b},
          keywords = {counting, small numbers},
          abstract = {We count
                      to $n$.},
          file     = {/home/ada/small.pdf}
        }
        """);
    assertThat(paper.title()).isEqualTo("Numbers in O(n^2) by Gödel");
    assertThat(paper.authors()).extracting(AuthorEntry::name).containsExactly("Ada Lovelace",
        "Jan van der Berg Jr", "Small Things Collaboration");
    assertThat(paper.moreAuthors()).isTrue();
    assertThat(paper.venue())
        .isEqualTo(new VenueMention("Journal of Small Things", null, "JOURNAL", null));
    assertThat(paper.year()).isEqualTo(2024);
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2024, 7, 7));
    assertThat(paper.doi()).isEqualTo("10.1000/small_24");
    assertThat(paper.url()).isEqualTo("https://example.org/a_b");
    assertThat(paper.keywords()).containsExactly("counting", "small numbers");
    assertThat(paper.abstractText()).isEqualTo("We count to $n$.");
    assertThat(paper.ids()).isEqualTo(Map.of("dblp", "journals/small/Lovelace24"));
    assertThat(paper.sourceId()).isNull();
    assertThat(paper.type()).isEqualTo("journal article");
    assertThat(paper.extra()).isEqualTo(Map.of("pages", "1-9", "month", "July 7"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "eprint={2310.08513}, archivePrefix={arXiv}", "eprint={2310.08513v2}, eprinttype={arxiv}",
      "journal={arXiv preprint arXiv:2310.08513}", "journal={CoRR}, volume={abs/2310.08513}",
      "url={https://arxiv.org/abs/2310.08513}", "doi={10.48550/arXiv.2310.08513}",
      "howpublished={arXiv:2310.08513 [cs.LG]}"})
  void arxivIdsStandInManyPlaces(String fields) {
    assertThat(paper("@misc{a, title={T}, " + fields + "}").arxivId()).isEqualTo("2310.08513");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"month = 7 |", "month = jul |", "month = {July 7--9} |",
      "month = jul, day = 7 | 2024-07-07", "month = 7, day = 7 | 2024-07-07",
      "month = {7 July} | 2024-07-07", "date = {2024-07-07} | 2024-07-07",
      "date = {2024-07} |", "date = {2024-07-07/2024-07-09} |", "month = feb, day = 30 |"})
  void aDayIsKnownOnlyWhereItIsSaid(String fields, LocalDate day) {
    PaperRecord paper = paper("@misc{a, title={T}, year={2024}, " + fields + "}");
    assertThat(paper.publishedOn()).isEqualTo(day);
    assertThat(paper.year()).isEqualTo(2024);
  }

  @Test
  void aPaperHasFromItsVolumeWhatItLacks() {
    List<PaperRecord> papers = Items
        .papers(items("""
                      @inproceedings{a, title={A}, crossref={vol}}
                      @inproceedings{b, title={B}, crossref={nowhere}, year=1999}
                      @proceedings{vol, title={Proceedings of Small Things}, shortname={SMALL},
                        year={2024}, editor={E. Noether}, doi={10.1000/volume}}
                      @inproceedings{c, title={C}, crossref={vol}, year={2025}}
                      @inproceedings{d, title={D}}
                      """));
    assertThat(papers).extracting(PaperRecord::title).containsExactly("A", "C", "D", "B");
    assertThat(papers).extracting(PaperRecord::year).containsExactly(2024, 2025, 2024, 1999);
    assertThat(papers.subList(0, 3)).allSatisfy(paper -> {
      assertThat(paper.venue()).isEqualTo(
          new VenueMention("Proceedings of Small Things", "SMALL", "CONFERENCE", null));
      assertThat(paper.doi()).isNull();
    });
  }

  @Test
  void whatIsBrokenIsRefusedAloneAndTheRestRead() {
    List<SourceItem> items = items("""
                                   @article{a, title={A}}
                                   @article{b, title={never closed, year=2020
                                   @article(c, title={In (round) brackets})
                                   @article{d, title={D} year=2020}
                                   @article{e with a space, title={E}} @article{f, title={F}}
                                   @article
                                   {g, title={G}}
                                   @article{h}
                                   @comment{jabref-meta: grouping: {x} @ y;}
                                   @article{title={No key}}
                                   """);
    assertThat(Items.papers(items)).extracting(PaperRecord::title).containsExactly("A",
        "In (round) brackets", "E", "F", "G", "No key");
    assertThat(Items.reasons(items)).containsExactly(
        "the braces of this entry are never closed; add what is missing",
        "not valid BibTeX: \"year\" is not expected in line 1 of the entry; is a comma or a brace"
            + " missing before it?",
        "title: missing or blank; every paper needs one");
    assertThat(items).filteredOn(SourceItem.Refused.class::isInstance)
        .extracting(SourceItem::position).first().isEqualTo(new Position("file", 2, 23));
  }

  @Test
  void braceUponBraceAndNoEndAreRefused() {
    List<SourceItem> items = items("@article{a, title={" + "{".repeat(100_000)
        + "}".repeat(100_000) + "}}\n@article{b, title={B}}\n@article{c, title={"
        + "x\n".repeat(5 << 20) + "\n@article{d, title={D}}");
    assertThat(Items.papers(items)).extracting(PaperRecord::title).containsExactly("B", "D");
    assertThat(Items.reasons(items)).hasSize(2);
  }

  @Test
  void volumesAreCounted() {
    assertThat(Items.skipped(items(
        "@proceedings{a, title={A}}\n@book{b, editor={B}, title={B}}\n@book{c, author={C}, title={C}}")))
        .containsExactly("2 volumes (proceedings and edited books), which are no papers");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Ada Lovelace | Ada Lovelace",
      "Lovelace, Ada | Ada Lovelace", "{\\\"O}zg{\\\"u}r, A.~B. | A. B. Özgür",
      "{Barnes and Noble} | Barnes and Noble", "{{OpenAI, Inc}} | OpenAI, Inc", "Mausam | Mausam"})
  void names(String written, String spoken) {
    assertThat(PersonNames.ofBibtex(written)).containsExactly(spoken);
  }

  @Test
  @EnabledIf("samplesAreHere")
  void realRecords() {
    List<PaperRecord> colt = Items.papers(Items.in(SAMPLES.resolve("pmlr_v247_colt2024.bib.gz")));
    assertThat(colt).filteredOn(paper -> paper.title().startsWith("Majority-of-Three"))
        .singleElement().satisfies(paper -> {
          assertThat(paper.authors()).extracting(AuthorEntry::name).containsExactly(
              "Ishaq Aden-Ali", "Mikael Møller Høandgsgaard", "Kasper Green Larsen",
              "Nikita Zhivotovskiy");
          assertThat(paper.year()).isEqualTo(2024);
          assertThat(String.valueOf(paper.venue())).contains("COLT");
        });
    List<PaperRecord> jabref = Items.papers(Items.in(SAMPLES.resolve("jabref-authors.bib.gz")));
    assertThat(jabref).filteredOn(paper -> "10.1109/tcsii.2015.2483422".equals(paper.doi()))
        .singleElement().satisfies(paper -> assertThat(paper.title())
            .isEqualTo("CORDIC II: A New Improved CORDIC Algorithm"));
    assertThat(jabref).filteredOn(paper -> "10.1109/iscas.2015.7169119".equals(paper.doi()))
        .singleElement().satisfies(paper -> assertThat(paper.authors())
            .extracting(AuthorEntry::name).containsExactly("Oscar Gustafsson", "Håkan Johansson"));
  }

  static boolean samplesAreHere() {
    return Files.isDirectory(SAMPLES);
  }

  private static PaperRecord paper(String text) {
    return Items.papers(items(text)).getFirst();
  }

  private static List<SourceItem> items(String text) {
    return Items.of(new BibtexFormat(), text);
  }
}
