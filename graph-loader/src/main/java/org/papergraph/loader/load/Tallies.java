package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.papergraph.loader.graph.VocabularyStore;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.SourceItem;

/** Counts what is read and what becomes of it. For use by one thread. */
final class Tallies {

  static final int KEPT = 20;

  private final List<SourceItem.Refused> refused = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<SourceItem.Skipped, Long> skipped = new LinkedHashMap<>();
  private final SortedSet<String> sources = new TreeSet<>();
  private final Map<Kind, Fates> kinds = new EnumMap<>(Kind.class);
  private long read;
  private long merged;
  private long rejected;
  private long noted;

  Tallies() {
    for (Kind kind : Kind.values()) {
      kinds.put(kind, Fates.NONE);
    }
  }

  /** Counts one thing that was read. */
  void add(SourceItem item) {
    switch (item) {
      case SourceItem.Read read -> read(read);
      case SourceItem.Amended amended -> amended(amended);
      case SourceItem.Person person -> person(person);
      case SourceItem.Term term -> term(term);
      case SourceItem.Skipped skip -> skipped(skip);
      case SourceItem.Refused refusal -> refused(refusal);
    }
  }

  private void refused(SourceItem.Refused item) {
    rejected++;
    if (refused.size() < KEPT) {
      refused.add(item);
    }
  }

  private void skipped(SourceItem.Skipped item) {
    skipped.merge(new SourceItem.Skipped(Position.of(item.position().file()), item.reason()), 1L,
        Long::sum);
  }

  private void read(SourceItem.Read item) {
    read(Kind.RECORDS, item.paper().source(), item.position(), item.notes());
  }

  private void amended(SourceItem.Amended item) {
    read(Kind.AMENDMENTS, item.amendment().source(), item.position(), item.notes());
  }

  private void person(SourceItem.Person item) {
    read(Kind.PERSONS, item.person().source(), item.position(), item.notes());
  }

  private void term(SourceItem.Term item) {
    read(Kind.CONCEPTS, item.term().vocabulary(), item.position(), item.notes());
  }

  private void read(Kind kind, String source, Position position, List<String> notes) {
    read++;
    count(kind, Fates.read(1));
    sources.add(source);
    note(position, notes);
  }

  private void note(Position position, List<String> reasons) {
    for (String reason : reasons) {
      noted++;
      if (notes.size() < KEPT) {
        notes.add(position + ": " + reason);
      }
    }
  }

  /**
   * Concepts have been written.
   *
   * @param terms that told of them
   */
  void learned(long terms, VocabularyStore.Learned concepts) {
    count(Kind.CONCEPTS, Fates.of(concepts.added(), concepts.extended(),
        terms - concepts.added() - concepts.extended(), 0));
  }

  /** A batch has been written. */
  void wrote(BatchOutcome outcome) {
    count(Kind.RECORDS, outcome.records());
    count(Kind.AMENDMENTS, outcome.amendments());
    count(Kind.PERSONS, outcome.persons());
    merged += outcome.merged();
  }

  private void count(Kind kind, Fates fates) {
    kinds.merge(kind, fates, Fates::and);
  }

  /** The names of the sources whose records were read, sorted. */
  List<String> sources() {
    return List.copyOf(sources);
  }

  long read() {
    return read;
  }

  long rejected() {
    return rejected;
  }

  boolean changedAnything() {
    Fates all = counts().all();
    return all.added() + all.updated() > 0;
  }

  LoadReport.Counts counts() {
    return new LoadReport.Counts(new EnumMap<>(kinds), Math.max(0, merged), rejected, noted);
  }

  List<SourceItem.Refused> firstRefused() {
    return List.copyOf(refused);
  }

  List<String> firstNotes() {
    return List.copyOf(notes);
  }

  /** Once for each file and reason, with a count where there are several: a file may hold millions. */
  List<SourceItem.Skipped> skipped() {
    List<SourceItem.Skipped> items = new ArrayList<>();
    skipped.forEach((item, count) -> items.add(count == 1
        ? item
        : new SourceItem.Skipped(item.position(),
            String.format(Locale.ROOT, "%s (%,d times)", item.reason(), count))));
    return items;
  }
}
