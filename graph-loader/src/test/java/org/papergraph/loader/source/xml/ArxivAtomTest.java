package org.papergraph.loader.source.xml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.papergraph.loader.record.AuthorEntry;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.source.Items;
import org.papergraph.loader.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;

/** arXiv's Atom feeds. */
class ArxivAtomTest {

  private static final Path SAMPLE = Path.of("../../shared/data/arxiv/api_atom_100.xml.gz");

  @Test
  void anEntry() {
    PaperRecord paper = Items.papers(items(
        """
        <entry><id>http://arxiv.org/abs/2401.00001v3</id><title>Small
          Numbers</title><updated>2024-02-01T00:00:00Z</updated>
        <published>2024-01-31T10:00:00Z</published><summary>We count.</summary>
        <category term="cs.LG" scheme="s"/><category term="math.NT" scheme="s"/>
        <arxiv:comment>9 pages</arxiv:comment><arxiv:journal_ref>J. Small 1</arxiv:journal_ref>
        <author><name>Ada Lovelace</name><arxiv:affiliation>Here</arxiv:affiliation></author>
        <arxiv:doi>10.1000/1 10.1000/2</arxiv:doi></entry>
        """)).getFirst();
    assertThat(paper.title()).isEqualTo("Small Numbers");
    assertThat(paper.arxivId()).isEqualTo("2401.00001");
    assertThat(paper.sourceId()).isEqualTo("2401.00001");
    assertThat(paper.doi()).isEqualTo("10.1000/1");
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2024, 1, 31));
    assertThat(paper.updated()).isEqualTo("2024-02-01T00:00:00Z");
    assertThat(paper.authors())
        .containsExactly(new AuthorEntry("Ada Lovelace", null, Map.of(), "Here"));
    assertThat(paper.extra()).isEqualTo(Map.of("categories", "cs.LG math.NT", "comments",
        "9 pages", "journal-ref", "J. Small 1"));
  }

  @Test
  void anErrorIsSaid() {
    assertThat(Items.reasons(items("""
                                   <entry><id>http://arxiv.org/api/errors#x</id><title>Error</title>
                                   <summary>incorrect id format</summary></entry>
                                   """)))
        .containsExactly("arXiv answered with an error: incorrect id format");
  }

  @Test
  @EnabledIf("sampleIsHere")
  void realEntries() {
    List<PaperRecord> papers = Items.papers(Items.in(SAMPLE));
    assertThat(papers).hasSize(100);
    assertThat(papers.getFirst().arxivId()).isEqualTo("2202.12139");
    assertThat(papers.getFirst().doi()).isEqualTo("10.1109/icstw55395.2022.00035");
    assertThat(papers.getFirst().authors()).extracting(AuthorEntry::name)
        .containsExactly("Mohit Kumar Ahuja", "Arnaud Gotlieb", "Helge Spieker");
    assertThat(papers.get(1).publishedOn()).isEqualTo(LocalDate.of(2024, 5, 22));
  }

  static boolean sampleIsHere() {
    return Files.exists(SAMPLE);
  }

  private static List<SourceItem> items(String entries) {
    return Items.of(new ArxivAtomFormat(),
        "<feed xmlns:arxiv=\"http://arxiv.org/schemas/atom\" xmlns=\"http://www.w3.org/2005/Atom\">"
            + "<title>Feed</title><id>x</id>" + entries + "</feed>");
  }
}
