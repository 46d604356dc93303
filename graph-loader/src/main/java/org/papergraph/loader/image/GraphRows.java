package org.papergraph.loader.image;

import java.util.Map;
import java.util.TreeMap;
import org.papergraph.loader.compact.Packed;
import org.papergraph.loader.identity.Venues;

/** All that follows from the papers together, but topics. */
final class GraphRows {

  private final Papers papers;
  private final SaidNodes said;
  private final Venues venues;
  private final long load;

  GraphRows(Papers papers, SaidNodes said, Venues venues, long load) {
    this.papers = papers;
    this.said = said;
    this.venues = venues;
    this.load = load;
  }

  void write(GraphSink sink) {
    int identifiers = papers.identifiers().size();
    for (int id = 0; id < identifiers; id++) {
      sink.node(Section.IDENTIFIER, id, papers.identifiers().get(id));
    }
    VenueTable venueTable = new VenueTable(papers, venues, load);
    venueTable.writeNodes(sink, identifiers);
    int firstAuthorId = identifiers + venueTable.count();
    Authors authors = new Authors(papers, said.persons(), load);
    authors.writeNodes(sink, firstAuthorId);
    authors.writeRelationships(sink, firstAuthorId);
    venueTable.writeRelationships(sink, identifiers);
    for (int id = 0; id < identifiers; id++) {
      if (papers.paperOf(id) >= 0) {
        sink.relationship(Section.PAPER_ID, id, papers.paperOf(id));
      }
    }
    said.writeRelationships();
    writeReferences(sink);
    new CoAuthorships(papers, authors).write(sink);
  }

  private void writeReferences(GraphSink sink) {
    for (int paper = 0; paper < papers.count(); paper++) {
      Map<Integer, String> cited = new TreeMap<>();
      Packed.Reader references = papers.references(paper);
      while (references.hasMore()) {
        int identifier = references.number();
        String source = papers.source(references.number());
        sink.relationship(Section.REFERS_TO, paper, identifier, source, load);
        int other = papers.paperOf(identifier);
        if (other >= 0 && other != paper) {
          cited.merge(other, source, (one, next) -> one.compareTo(next) <= 0 ? one : next);
        }
      }
      int citing = paper;
      cited.forEach(
          (other, source) -> sink.relationship(Section.CITES, citing, other, source, load));
    }
  }
}
