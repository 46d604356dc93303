package org.papergraph.loader.source.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.Items;
import org.papergraph.loader.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that are cut off or damaged anywhere are read as far as can be, and never break the reader. */
class DamagedTextTest {

  private static final String DBLP = """
                                     <?xml version="1.0" encoding="ISO-8859-1"?>
                                     <!DOCTYPE dblp SYSTEM "dblp.dtd">
                                     <dblp>
                                     <article mdate="2024-01-01" key="journals/a/B"><author orcid="0000-0002-1825-0097">A&auml; B 0001</author>
                                     <title>T<sub>1</sub> &lt;x&gt;.</title><year>2024</year><journal>J</journal><ee>https://doi.org/10.1000/1</ee></article>
                                     <www key="homepages/a"><author>A</author><author>B</author></www>
                                     </dblp>
                                     """;
  private static final String ACL = """
                                    <?xml version='1.0' encoding='UTF-8'?>
                                    <collection id="2024.x"><volume id="1"><meta><booktitle>B</booktitle><year>2024</year><venue>x</venue></meta>
                                    <paper id="1"><title>T <tex-math>\\mu</tex-math></title><author id="a"><first>A</first><last>B</last></author></paper>
                                    </volume></collection>
                                    """;
  private static final String ATOM = """
                                     <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2401.00001v1</id>
                                     <title>T</title><published>2024-01-01T00:00:00Z</published><author><name>A</name></author></entry></feed>
                                     """;
  private static final String BIBTEX = """
                                       @string{j = "Journal"}
                                       @article{k, title = {A {B} $c$}, author = "A and B, {C}", journal = j, year = 2024, month = jul # "~7"}
                                       @comment{x {y}}
                                       @inproceedings(k2, title={T}, crossref={v})
                                       @proceedings{v, title={V}, year={2023}}
                                       """;
  private static final String RIS = """
                                    TY  - JOUR
                                    TI  - T
                                    AU  - A, B
                                    PY  - 2024/01/02/
                                    KW  - a; b
                                    ER  -
                                    """;
  private static final String TURTLE = """
                                       @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                                       @prefix v: <https://example.org/v/> .
                                       v:a skos:prefLabel "a"@en, "b" ; skos:broader v:b, [ skos:prefLabel "c" ] .
                                       """;
  private static final String NTRIPLES = """
                                         <https://e.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "a\\u00e4"@en .
                                         <https://e.org/a> <http://www.w3.org/2004/02/skos/core#broader> <https://e.org/b> .
                                         """;
  private static final String RDF_XML = """
                                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
                                        <skos:Concept rdf:about="https://e.org/a"><skos:prefLabel xml:lang="en">a</skos:prefLabel>
                                        <skos:broader rdf:resource="https://e.org/b"/></skos:Concept></rdf:RDF>
                                        """;
  private static final String TRIPLES = """
                                        "<https://e.org/a>","<http://cso.kmi.open.ac.uk/schema/cso#superTopicOf>","<https://e.org/b>"
                                        "<https://e.org/a>","<http://www.w3.org/2000/01/rdf-schema#label>","\""a""@en ."
                                        """;
  private static final String TOPICS = """
                                       topic_id,topic_name,subfield_id,subfield_name,field_id,field_name,domain_id,domain_name
                                       1.0,"A, B",2.0,C,3.0,D,4.0,E
                                       """;
  private static final List<String> FILES = List.of(DBLP, ACL, ATOM, BIBTEX, RIS, TURTLE,
      NTRIPLES, RDF_XML, TRIPLES, TOPICS);
  private static final String MARKS = "<>&;\"'{}(),@\\=.[]\n\r\t -:#\u0000\u0080\u00FF";

  @TempDir
  private Path directory;

  @ParameterizedTest
  @CsvSource({"dblp,0", "acl-anthology,1", "arxiv-atom,2", "bibtex,3", "ris,4", "turtle,5",
      "n-triples,6", "rdf-xml,7", "topic-triples,8", "openalex-topics,9"})
  void damagedAnywhereAFileIsReadToWhereItIsGood(String format, int file) throws IOException {
    byte[] whole = FILES.get(file).getBytes(StandardCharsets.UTF_8);
    assertThat(Items.in(write(whole))).noneMatch(SourceItem.Refused.class::isInstance)
        .noneMatch(item -> item.position().file().isEmpty());
    assertThat(Formats.named(format).orElseThrow()
        .matches(new Head(whole))).isTrue();
    Random random = new Random(file * 0x9E3779B97F4A7C15L);
    for (int length = 0; length < whole.length; length += 1 + random.nextInt(4)) {
      assertThat(Items.in(write(Arrays.copyOf(whole, length)))).allSatisfy(this::isClear);
    }
    for (int trial = 0; trial < 300; trial++) {
      byte[] damaged = whole.clone();
      for (int i = random.nextInt(5); i >= 0; i--) {
        damaged[random.nextInt(whole.length)] = (byte) MARKS
            .charAt(random.nextInt(MARKS.length()));
      }
      assertThat(Items.in(write(damaged))).as("trial %d", trial).allSatisfy(this::isClear);
    }
  }

  private void isClear(SourceItem item) {
    assertThat(item.position().file()).isNotEmpty();
    if (item instanceof SourceItem.Refused refused) {
      assertThat(refused.reason()).isNotBlank().doesNotContain("Exception", "\n");
    }
  }

  private Path write(byte[] content) throws IOException {
    return Files.write(directory.resolve("input"), content);
  }
}
