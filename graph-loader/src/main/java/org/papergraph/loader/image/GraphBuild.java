package org.papergraph.loader.image;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.papergraph.loader.compact.Chunks;
import org.papergraph.loader.compact.Lists;
import org.papergraph.loader.identity.Assertion;
import org.papergraph.loader.identity.Brought;
import org.papergraph.loader.identity.Contents;
import org.papergraph.loader.identity.PaperEvidence;
import org.papergraph.loader.identity.PaperResolution;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.identity.Venues;
import org.papergraph.loader.topic.Concept;
import org.papergraph.loader.topic.TopicCorpus;
import org.papergraph.loader.topic.TopicTags;

/**
 * Builds the whole graph of what sources say, however much it is, in two passes: the first keeps all of it in a file
 * and finds out what may be about one paper; the second makes papers of it, group by group, and then all that follows
 * from all papers together. In memory are keys and numbers, some 800 bytes a record; files take three times what the
 * records take.
 */
public final class GraphBuild implements AutoCloseable {

  private static final int CHUNK = 100;

  private final Path directory;
  private final Venues venues;
  private final long load;
  private final AssertionIndex said;
  private final TopicCorpus corpus;
  private long keys;
  private long current;

  /**
   * @param directory for temporary files
   * @param load the number of the load that brings all of it
   */
  public GraphBuild(Path directory, Venues venues, long load) {
    this.directory = directory;
    this.venues = venues;
    this.load = load;
    this.said = new AssertionIndex(directory);
    this.corpus = new TopicCorpus(directory);
  }

  /**
   * What became of what was said.
   *
   * @param keys how many different things were said
   * @param records how many of them are records
   * @param current said, and no older than another with the same key
   */
  public record Built(long keys, long records, long current, long papers) {
  }

  /** Adds what is said next. */
  public void add(Assertion assertion) {
    said.add(assertion);
  }

  /**
   * Hands over the graph of all that was added; to be called once.
   *
   * @param concepts of all vocabularies
   */
  public Built build(GraphSink sink, Collection<Concept> concepts) {
    Lists groups = said.groups();
    PaperResolution resolution = new PaperResolution(venues);
    SaidNodes nodes = new SaidNodes(sink, load);
    try (Papers papers = new Papers(directory, sink)) {
      Chunks.<Part>each(groups.count(), CHUNK, (from, to) -> part(groups, from, to, resolution),
          part -> add(part, papers, nodes));
      papers.complete();
      CompletableFuture<TopicTags> tags = CompletableFuture
          .supplyAsync(() -> corpus.tag(concepts));
      new GraphRows(papers, nodes, venues, load).write(sink);
      try (TopicTags topics = joined(tags)) {
        new TopicRows(topics, papers).write(sink);
      }
      return new Built(keys, nodes.records(), current, papers.count());
    }
  }

  /**
   * What some groups hold.
   *
   * @param others amendments, persons, and records that describe no paper
   * @param keys how many different things are said
   * @param current how often one of them is said in the words that count
   */
  private record Part(List<PaperDraft> papers, List<Contents<? extends Assertion>> others,
      long keys, long current) {
  }

  private Part part(Lists groups, int from, int to, PaperResolution resolution) {
    List<PaperDraft> papers = new ArrayList<>();
    List<Contents<? extends Assertion>> others = new ArrayList<>();
    long found = 0;
    long upToDate = 0;
    for (int group = from; group < to; group++) {
      AssertionIndex.Group read = said.read(groups, group);
      Map<String, Contents<SourceRecord>> records = Contents.byKey(read.records());
      Map<String, Contents<SourceAmendment>> amendments = Contents.byKey(read.amendments());
      Map<String, Contents<SourcePerson>> persons = Contents.byKey(read.persons());
      found += records.size() + amendments.size() + persons.size();
      upToDate += current(read.records(), records) + current(read.amendments(), amendments)
          + current(read.persons(), persons);
      others.addAll(amendments.values());
      others.addAll(persons.values());
      Collection<ResolvedPaper> resolved = resolution
          .resolve(new PaperEvidence(brought(records), brought(amendments))).values();
      for (ResolvedPaper paper : resolved) {
        papers.add(PaperDraft.of(paper, paper.recordKeys().stream().map(records::remove)
            .filter(Objects::nonNull).toList(), corpus));
      }
      others.addAll(records.values());
    }
    return new Part(papers, others, found, upToDate);
  }

  private <T extends Assertion> List<Brought<T>> brought(Map<String, Contents<T>> contents) {
    return contents.values().stream().map(one -> Brought.by(load, one.newest())).toList();
  }

  private static <T extends Assertion> long current(List<T> read,
      Map<String, Contents<T>> contents) {
    return read.stream().filter(one -> {
      Contents<T> of = contents.get(one.key());
      return of != null && of.newest().hash().equals(one.hash());
    }).count();
  }

  private void add(Part part, Papers papers, SaidNodes nodes) {
    keys += part.keys();
    current += part.current();
    for (PaperDraft draft : part.papers()) {
      int paper = papers.add(draft);
      draft.records().forEach(record -> nodes.add(record, paper));
      corpus.add(draft.text());
    }
    part.others().forEach(one -> nodes.add(one, SaidNodes.NO_PAPER));
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
    said.close();
    corpus.close();
  }
}
