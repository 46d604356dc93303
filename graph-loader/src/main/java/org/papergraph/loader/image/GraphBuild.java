package org.papergraph.loader.image;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
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
  private final ExecutorService aside = Executors.newThreadPerTaskExecutor(
      Thread.ofPlatform().name("aside-", 0).daemon().factory());
  private Heard records = Heard.NOTHING;
  private Heard amendments = Heard.NOTHING;
  private Heard persons = Heard.NOTHING;

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

  /** What was said, and how many papers it describes. */
  public record Built(Heard records, Heard amendments, Heard persons, long papers) {
  }

  /**
   * How much was said of one kind.
   *
   * @param said repetitions included
   * @param keys how many different things
   * @param current said in the words that count
   */
  public record Heard(long said, long keys, long current) {

    static final Heard NOTHING = new Heard(0, 0, 0);

    static <T extends Assertion> Heard of(List<T> said, Map<String, Contents<T>> contents) {
      Set<String> newest = contents.values().stream().map(one -> one.newest().hash())
          .collect(Collectors.toSet());
      long current = said.stream().filter(one -> newest.contains(one.hash())).count();
      return new Heard(said.size(), contents.size(), current);
    }

    Heard and(Heard other) {
      return new Heard(said + other.said, keys + other.keys, current + other.current);
    }
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
          .supplyAsync(() -> corpus.tag(concepts), aside);
      write(new GraphRows(papers, nodes, venues, load), tags, papers, sink);
      return new Built(records, amendments, persons, papers.count());
    }
  }

  private void write(GraphRows rows, CompletableFuture<TopicTags> tags, Papers papers,
      GraphSink sink) {
    rows.writeNodes(sink);
    sink.settle();
    CompletableFuture<Boolean> authors = CompletableFuture.supplyAsync(() -> {
      rows.writeAuthors(sink);
      return true;
    }, aside);
    rows.writePapers(sink);
    try (TopicTags topics = joined(tags)) {
      new TopicRows(topics, papers).write(sink);
    }
    joined(authors);
    sink.settle();
    rows.writeBylines(sink);
    sink.settle();
  }

  /** What {@link #build} would return, without making a graph; one of them may be called, once. */
  public Built count() {
    Lists groups = said.groups();
    PaperResolution resolution = new PaperResolution(venues);
    AtomicLong papers = new AtomicLong();
    Chunks.<Part>each(groups.count(), CHUNK, (from, to) -> part(groups, from, to, resolution),
        part -> {
          count(part);
          papers.addAndGet(part.papers().size());
        });
    return new Built(records, amendments, persons, papers.get());
  }

  /**
   * What some groups hold.
   *
   * @param others amendments, persons, and records that describe no paper
   */
  private record Part(List<PaperDraft> papers, List<Contents<? extends Assertion>> others,
      Heard records, Heard amendments, Heard persons) {
  }

  private Part part(Lists groups, int from, int to, PaperResolution resolution) {
    List<PaperDraft> papers = new ArrayList<>();
    List<Contents<? extends Assertion>> others = new ArrayList<>();
    Heard saidOfPapers = Heard.NOTHING;
    Heard amended = Heard.NOTHING;
    Heard saidOfPersons = Heard.NOTHING;
    for (int group = from; group < to; group++) {
      AssertionIndex.Group read = said.read(groups, group);
      Map<String, Contents<SourceRecord>> records = Contents.byKey(read.records());
      Map<String, Contents<SourceAmendment>> amendments = Contents.byKey(read.amendments());
      Map<String, Contents<SourcePerson>> persons = Contents.byKey(read.persons());
      saidOfPapers = saidOfPapers.and(Heard.of(read.records(), records));
      amended = amended.and(Heard.of(read.amendments(), amendments));
      saidOfPersons = saidOfPersons.and(Heard.of(read.persons(), persons));
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
    return new Part(papers, others, saidOfPapers, amended, saidOfPersons);
  }

  private <T extends Assertion> List<Brought<T>> brought(Map<String, Contents<T>> contents) {
    return contents.values().stream().map(one -> Brought.by(load, one.newest())).toList();
  }

  private void count(Part part) {
    records = records.and(part.records());
    amendments = amendments.and(part.amendments());
    persons = persons.and(part.persons());
  }

  private void add(Part part, Papers papers, SaidNodes nodes) {
    count(part);
    for (PaperDraft draft : part.papers()) {
      int paper = papers.add(draft);
      draft.records().forEach(record -> nodes.add(record, paper));
      corpus.add(draft.text());
    }
    part.others().forEach(one -> nodes.add(one, SaidNodes.NO_PAPER));
  }

  private static <T> T joined(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void close() {
    aside.shutdownNow();
    said.close();
    corpus.close();
  }
}
