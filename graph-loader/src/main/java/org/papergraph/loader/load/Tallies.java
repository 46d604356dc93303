package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.SourceItem;

/** Counts records as they are read and written. For use by one thread. */
final class Tallies {

  static final int KEPT = 20;

  private final List<SourceItem.Refused> refused = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<SourceItem.Skipped, Long> skipped = new LinkedHashMap<>();
  private final SortedSet<String> sources = new TreeSet<>();
  private long read;
  private long added;
  private long updated;
  private long unchanged;
  private long outranked;
  private long merged;
  private long learned;
  private long rejected;
  private long noted;

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
    read++;
    sources.add(item.paper().source());
    note(item.position(), item.notes());
  }

  private void amended(SourceItem.Amended item) {
    read++;
    sources.add(item.amendment().source());
    note(item.position(), item.notes());
  }

  private void person(SourceItem.Person item) {
    read++;
    sources.add(item.person().source());
    note(item.position(), item.notes());
  }

  private void term(SourceItem.Term item) {
    sources.add(item.term().vocabulary());
    note(item.position(), item.notes());
  }

  private void note(Position position, List<String> reasons) {
    for (String reason : reasons) {
      noted++;
      if (notes.size() < KEPT) {
        notes.add(position + ": " + reason);
      }
    }
  }

  /** So many concepts of vocabularies are new, or more is known of them. */
  void learned(long concepts) {
    learned += concepts;
  }

  /** A batch has been written. */
  void wrote(BatchOutcome outcome) {
    added += outcome.added();
    updated += outcome.updated();
    unchanged += outcome.unchanged();
    outranked += outcome.outranked();
    merged += outcome.merged();
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
    return added + updated + learned > 0;
  }

  LoadReport.Counts counts() {
    return new LoadReport.Counts(read, added, updated, unchanged, outranked,
        Math.max(0, merged), rejected,
        noted);
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
