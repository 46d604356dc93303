package org.papergraph.loader.source.vocabulary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.papergraph.loader.record.VocabularyTerm;
import org.papergraph.loader.source.Items;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.SourceItem;

import static org.assertj.core.api.Assertions.assertThat;

/** Vocabularies in every form they come in. */
class VocabularyFormatsTest {

  private static final Path SAMPLE = Path
      .of("../../shared/data/topics/openalex_topics.derived.csv.gz");
  private static final String V = "https://example.org/v/";
  private static final List<String> NONE = List.of();
  private static final List<VocabularyTerm> SMALL = List.of(
      term("nets", "neural networks", NONE, NONE, NONE),
      term("nets", "", List.of("neural nets"), NONE, NONE),
      term("nets", "", NONE, List.of(V + "learning"), NONE),
      term("nets", "", NONE, List.of(V + "computing"), NONE),
      term("nets", "", NONE, NONE, List.of("http://other.org/nn")));

  @Test
  void turtle() {
    List<SourceItem> items = items(new TurtleFormat(),
        """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix v: <https://example.org/v/> .
        v:nets a skos:Concept ; skos:prefLabel "neural networks"@en , "réseaux"@fr ;
          skos:altLabel "neural nets"@en-GB ;
          skos:broader v:learning .
        v:computing skos:narrower v:nets .
        v:nets skos:exactMatch <http://other.org/nn> ; skos:note "A note." .
        """);
    assertThat(terms(items)).isEqualTo(SMALL);
    assertThat(items.getFirst().position()).isEqualTo(new Position("file", 3, 93));
    assertThat(Items.skipped(items)).containsExactly("1 labels in other languages than English");
  }

  @Test
  void nTriplesWithABrokenLine() {
    String skos = "<http://www.w3.org/2004/02/skos/core#";
    List<SourceItem> items = items(new NTriplesFormat(),
        "<" + V + "nets> " + skos + "prefLabel> \"neural networks\"@en .\n<" + V + "nets> " + skos
            + "altLabel> \"neural nets\" .\nthis is no triple\n<" + V + "nets> " + skos
            + "broader> <" + V + "learning> .\n<" + V + "computing> " + skos + "narrower> <" + V
            + "nets> .\n<" + V + "nets> " + skos + "exactMatch> <http://other.org/nn> .\n");
    assertThat(terms(items)).isEqualTo(SMALL);
    assertThat(items.get(2)).isInstanceOfSatisfying(SourceItem.Refused.class, refused -> {
      assertThat(refused.position().line()).isEqualTo(3);
      assertThat(refused.reason()).startsWith("not well-formed RDF");
    });
  }

  @Test
  void rdfXml() {
    assertThat(terms(items(new RdfXmlFormat(),
        rdf("""
            <skos:Concept rdf:about="https://example.org/v/nets">
              <skos:prefLabel xml:lang="en">neural networks</skos:prefLabel>
              <skos:altLabel>neural nets</skos:altLabel>
              <skos:broader rdf:resource="https://example.org/v/learning"/>
            </skos:Concept>
            <rdf:Description rdf:about="https://example.org/v/computing">
              <skos:narrower rdf:resource="https://example.org/v/nets"/>
            </rdf:Description>
            <rdf:Description rdf:about="https://example.org/v/nets">
              <skos:exactMatch rdf:resource="http://other.org/nn"/>
            </rdf:Description>
            """,
            ""))))
        .isEqualTo(SMALL);
  }

  @Test
  void bombsInRdfXmlAreRefused() {
    String declared = "<!DOCTYPE x [<!ENTITY a \"" + "ha".repeat(1000) + "\"><!ENTITY b \""
        + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000)
        + "\"><!ENTITY d SYSTEM \"file:///etc/hostname\">]>";
    assertThat(Items.reasons(items(new RdfXmlFormat(),
        rdf("<skos:Concept rdf:about=\"x:y\"><skos:prefLabel>&c;</skos:prefLabel></skos:Concept>",
            declared))))
        .singleElement().asString().startsWith("not well-formed RDF");
    assertThat(terms(items(new RdfXmlFormat(),
        rdf("<skos:Concept rdf:about=\"x:y\"><skos:prefLabel>&d;</skos:prefLabel></skos:Concept>",
            declared))))
        .isEmpty();
  }

  @Test
  void whatDoesNotEndIsRefused() {
    assertThat(Items.reasons(items(new TurtleFormat(), "@prefix v: <x:> .\nv:a v:b [ v:c \"d\" .")))
        .singleElement().asString().startsWith("not well-formed RDF")
        .contains("nothing after this place was read");
  }

  @Test
  void triplesOfTheComputerScienceOntology() {
    String cso = "https://cso.kmi.open.ac.uk/";
    List<SourceItem> items = items(new TopicTriplesFormat(),
        """
        "<https://cso.kmi.open.ac.uk/topics/ai>","<http://cso.kmi.open.ac.uk/schema/cso#superTopicOf>","<https://cso.kmi.open.ac.uk/topics/nets>"
        "<https://cso.kmi.open.ac.uk/topics/ai>","<http://www.w3.org/2000/01/rdf-schema#label>","\""artificial intelligence""@en ."
        "<https://cso.kmi.open.ac.uk/topics/neural_nets>","<http://cso.kmi.open.ac.uk/schema/cso#preferentialEquivalent>","<https://cso.kmi.open.ac.uk/topics/nets>"
        "<https://cso.kmi.open.ac.uk/topics/ai>","<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>","<x>"
        "two","fields"
        """);
    assertThat(terms(items)).containsExactly(
        new VocabularyTerm("cso", cso + "topics/nets", "", NONE, List.of(cso + "topics/ai"), NONE),
        new VocabularyTerm("cso", cso + "topics/ai", "artificial intelligence", NONE, NONE, NONE),
        new VocabularyTerm("cso", cso + "topics/neural_nets", "nets", List.of("neural nets"), NONE,
            List.of(cso + "topics/nets")));
    assertThat(Items.reasons(items)).containsExactly("a triple has three fields, not 2");
    assertThat(Items.skipped(items)).hasSize(1);
  }

  @Test
  void triplesOfWords() {
    List<VocabularyTerm> expected = List.of(
        new VocabularyTerm("cso", "neural networks", "neural networks", NONE,
            List.of("machine learning"), NONE),
        new VocabularyTerm("cso", "neural nets", "neural networks", List.of("neural nets"), NONE,
            List.of("neural networks")));
    assertThat(terms(
        items(new TopicTriplesFormat(), """
                                        "machine learning","klink:broaderGeneric","neural networks"
                                        "neural nets","klink:primaryLabel","neural networks"
                                        """))).isEqualTo(expected);
    assertThat(
        terms(items(new TopicTriplesFormat(), """
                                              machine learning;klink:broaderGeneric;neural networks
                                              neural nets;klink:primaryLabel;neural networks
                                              """))).isEqualTo(expected);
  }

  @Test
  void theTableOfOpenAlex() {
    List<SourceItem> items = items(new OpenAlexTopicsFormat(),
        """
        topic_id,topic_name,subfield_id,subfield_name,field_id,field_name,domain_id,domain_name,keywords,,
        1.0,"Small, Large and Zero",12.0,Numbers,3.0,Mathematics,4.0,Physical Sciences,"a; b",,
        2.0,Infinity,12.0,Numbers,3.0,Mathematics,4.0,Physical Sciences,"a
        b",,
        3.0,Half
        """);
    assertThat(terms(items)).extracting(VocabularyTerm::label).containsExactly(
        "Small, Large and Zero", "Numbers", "Mathematics", "Physical Sciences", "Infinity");
    assertThat(terms(items).getFirst().id()).isEqualTo("https://openalex.org/T1");
    assertThat(terms(items).getFirst().broader())
        .containsExactly("https://openalex.org/subfields/12");
    assertThat(terms(items).getFirst().vocabulary()).isEqualTo("openalex");
    assertThat(Items.reasons(items)).singleElement().asString().contains("eight fields");
  }

  @Test
  @EnabledIf("sampleIsHere")
  void theRealTable() {
    List<SourceItem> items = Items.in(SAMPLE);
    assertThat(Items.reasons(items)).isEmpty();
    List<VocabularyTerm> terms = terms(items);
    assertThat(terms).filteredOn(term -> term.id().matches("https://openalex.org/T\\d+"))
        .hasSize(4516);
    assertThat(terms).filteredOn(term -> term.id().contains("domains/"))
        .extracting(VocabularyTerm::label).containsExactlyInAnyOrder("Physical Sciences",
            "Social Sciences", "Life Sciences", "Health Sciences");
    assertThat(terms).filteredOn(term -> term.id().endsWith("/T10002")).singleElement()
        .satisfies(term -> {
          assertThat(term.label()).isEqualTo("Advancements in Density Functional Theory");
          assertThat(term.broader()).containsExactly("https://openalex.org/subfields/3107");
        });
  }

  static boolean sampleIsHere() {
    return Files.exists(SAMPLE);
  }

  private static VocabularyTerm term(String id, String label, List<String> alternatives,
      List<String> broader, List<String> same) {
    return new VocabularyTerm("example.org", V + id, label, alternatives, broader, same);
  }

  private static String rdf(String content, String doctype) {
    return "<?xml version=\"1.0\"?>" + doctype
        + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
        + " xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\">" + content + "</rdf:RDF>";
  }

  private static List<VocabularyTerm> terms(List<SourceItem> items) {
    return items.stream().filter(SourceItem.Term.class::isInstance)
        .map(item -> ((SourceItem.Term) item).term()).toList();
  }

  private static List<SourceItem> items(SourceFormat format, String text) {
    return Items.of(format, text);
  }
}
