package org.papergraph.loader.source.vocabulary;

import java.io.InputStream;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.papergraph.loader.source.Head;
import org.papergraph.loader.source.ReadingOptions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceFormat;
import org.papergraph.loader.source.xml.XmlRoots;

/** A vocabulary in RDF/XML. RDF4J fetches no external entities, and Java limits how far others expand. */
public final class RdfXmlFormat implements SourceFormat {

  @Override
  public String label() {
    return "rdf-xml";
  }

  @Override
  public String description() {
    return "topic vocabulary in RDF/XML (SKOS, OWL)";
  }

  @Override
  public boolean matches(Head head) {
    String root = XmlRoots.root(head);
    return root.equals("RDF") || root.endsWith(":RDF");
  }

  @Override
  public RecordReader open(String file, InputStream content, ReadingOptions options) {
    return new RdfReader(file, content, new RDFXMLParser());
  }
}
