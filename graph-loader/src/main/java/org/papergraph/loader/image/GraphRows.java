package org.papergraph.loader.image;

import java.util.Map;
import java.util.TreeMap;
import org.papergraph.loader.compact.Packed;
import org.papergraph.loader.identity.Venues;

/** All that follows from the papers together, but topics. */
final class GraphRows {

  private final Papers papers;
  private final SaidNodes said;
  private final VenueTable venues;
  private final Authors authors;
  private final int firstVenueId;
  private final int firstAuthorId;
  private final long load;

  GraphRows(Papers papers, SaidNodes said, Venues venues, long load) {
    this.papers = papers;
    this.said = said;
    this.load = load;
    this.venues = new VenueTable(papers, venues, load);
    this.authors = new Authors(papers, said.persons(), load);
    this.firstVenueId = papers.identifiers().size();
    this.firstAuthorId = firstVenueId + this.venues.count();
  }

  void writeNodes(GraphSink sink) {
    for (int id = 0; id < firstVenueId; id++) {
      sink.node(Section.IDENTIFIER, id, papers.identifiers().get(id));
    }
    venues.writeNodes(sink, firstVenueId);
    authors.writeNodes(sink, firstAuthorId);
    said.writeNodes();
  }

  /** Among authors and their ids. */
  void writeAuthors(GraphSink sink) {
    authors.writeIdentifiers(sink, firstAuthorId);
    new CoAuthorships(papers, authors).write(sink);
  }

  /** Among papers and what hangs on them. */
  void writePapers(GraphSink sink) {
    venues.writeRelationships(sink, firstVenueId);
    for (int id = 0; id < firstVenueId; id++) {
      if (papers.paperOf(id) >= 0) {
        sink.relationship(Section.PAPER_ID, id, papers.paperOf(id));
      }
    }
    said.writeRelationships();
    writeReferences(sink);
  }

  /** Between authors and papers. */
  void writeBylines(GraphSink sink) {
    authors.writeBylines(sink);
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
