package org.papergraph.loader.image;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.compact.Chunks;
import org.papergraph.loader.compact.Lists;
import org.papergraph.loader.compact.Packed;
import org.papergraph.loader.identity.Folded;
import org.papergraph.loader.identity.PaperResolution;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.identity.Venues;
import org.papergraph.loader.topic.TopicCorpus;
import org.papergraph.loader.topic.TopicTags;

/**
 * Builds the whole graph of a set of records, of any number, in two passes: the first keeps the records in a file and
 * finds out which may describe one paper; the second makes papers of them, group by group, and then all that follows
 * from all papers together. In memory are keys and numbers, some 800 bytes a record; files take three times what
 * the records take.
 */
public final class GraphBuild implements AutoCloseable {

  private static final int CHUNK = 100;

  private final Path directory;
  private final Venues venues;
  private final RecordIndex records;
  private final TopicCorpus corpus;
  private long current;

  /** @param directory for temporary files */
  public GraphBuild(Path directory, Venues venues) {
    this.directory = directory;
    this.venues = venues;
    this.records = new RecordIndex(directory);
    this.corpus = new TopicCorpus(directory);
  }

  /**
   * What became of the records.
   *
   * @param records with distinct keys
   * @param current read, and no older than another with the same key
   */
  public record Built(long records, long current, long papers) {
  }

  /** Adds the next record. */
  public void add(SourceRecord record) {
    records.add(record);
  }

  /** Hands over the graph of the records added; to be called once. */
  public Built build(GraphSink sink, long load) {
    Lists groups = records.groups();
    PaperResolution resolution = new PaperResolution(venues);
    try (Papers papers = new Papers(directory, sink, load)) {
      Chunks.<Part>each(groups.count(), CHUNK, (from, to) -> part(groups, from, to, resolution),
          part -> {
            current += part.current();
            for (PaperDraft draft : part.papers()) {
              papers.add(draft);
              corpus.add(draft.text());
            }
          });
      papers.complete();
      CompletableFuture<TopicTags> tags = CompletableFuture.supplyAsync(corpus::tag);
      writeAllButTopics(papers, sink);
      try (TopicTags topics = joined(tags)) {
        writeTopics(topics, sink);
      }
      return new Built(papers.records(), current, papers.count());
    }
  }

  private record Part(List<PaperDraft> papers, long current) {
  }

  private Part part(Lists groups, int from, int to, PaperResolution resolution) {
    List<PaperDraft> papers = new ArrayList<>();
    long upToDate = 0;
    for (int group = from; group < to; group++) {
      List<SourceRecord> read = records.read(groups, group);
      Map<String, SourceRecord> latest = RecordIndex.latest(read);
      upToDate += read.stream().filter(one -> one.hasContentOf(latest.get(one.key()))).count();
      Collection<ResolvedPaper> resolved = resolution.resolve(latest.values()).values();
      for (ResolvedPaper paper : resolved) {
        List<SourceRecord> described = paper.recordKeys().stream().map(latest::get).toList();
        papers.add(PaperDraft.of(paper, described, corpus));
      }
    }
    return new Part(papers, upToDate);
  }

  private void writeAllButTopics(Papers papers, GraphSink sink) {
    int identifiers = papers.identifiers().size();
    for (int id = 0; id < identifiers; id++) {
      sink.node(Section.IDENTIFIER, id, papers.identifiers().get(id));
    }
    VenueTable venueTable = new VenueTable(papers, venues);
    venueTable.writeNodes(sink, identifiers);
    int firstAuthorId = identifiers + venueTable.count();
    Authors authors = new Authors(papers);
    authors.writeNodes(sink, firstAuthorId);
    authors.writeRelationships(sink, firstAuthorId);
    venueTable.writeRelationships(sink, identifiers);
    for (int id = 0; id < identifiers; id++) {
      if (papers.paperOf(id) >= 0) {
        sink.relationship(Section.PAPER_ID, id, papers.paperOf(id));
      }
    }
    for (int record = 0; record < papers.records(); record++) {
      sink.relationship(Section.DESCRIBES, record, papers.paperOfRecord(record));
    }
    writeReferences(papers, sink);
    new CoAuthorships(papers, authors).write(sink);
  }

  private static void writeReferences(Papers papers, GraphSink sink) {
    for (int paper = 0; paper < papers.count(); paper++) {
      Map<Integer, String> cited = new TreeMap<>();
      Packed.Reader references = papers.references(paper);
      while (references.hasMore()) {
        int identifier = references.number();
        String source = papers.source(references.number());
        sink.relationship(Section.REFERS_TO, paper, identifier, source);
        int other = papers.paperOf(identifier);
        if (other >= 0 && other != paper) {
          cited.merge(other, source, (one, next) -> one.compareTo(next) <= 0 ? one : next);
        }
      }
      int citing = paper;
      cited.forEach((other, source) -> sink.relationship(Section.CITES, citing, other, source));
    }
  }

  private static void writeTopics(TopicTags tags, GraphSink sink) {
    tags.topics(topic -> sink.node(Section.TOPIC, topic.number(), topic.id(), topic.label(),
        topic.kind().name(), (long) topic.papers(), folded(topic.label())));
    tags.links((paper, topic, score, method) -> sink.relationship(Section.HAS_TOPIC, paper, topic,
        score, method.name()));
  }

  private static @Nullable List<String> folded(String label) {
    List<String> folded = Folded.of(List.of(label));
    return folded.isEmpty() ? null : folded;
  }

  private static TopicTags joined(CompletableFuture<TopicTags> tags) {
    try {
      return tags.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    records.close();
    corpus.close();
  }
}
