package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.SourceItem;

/** Counts records as they are read and written. For use by one thread. */
final class Tallies {

  static final int KEPT = 20;

  private final List<SourceItem.Refused> refused = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<SourceItem.Skipped> skipped = new ArrayList<>();
  private final SortedSet<String> sources = new TreeSet<>();
  private long read;
  private long added;
  private long updated;
  private long unchanged;
  private long outranked;
  private long papersAdded;
  private long learned;
  private long rejected;
  private long noted;

  void refused(SourceItem.Refused item) {
    rejected++;
    if (refused.size() < KEPT) {
      refused.add(item);
    }
  }

  void skipped(SourceItem.Skipped item) {
    skipped.add(item);
  }

  void read(SourceItem.Read item) {
    read++;
    sources.add(item.paper().source());
    note(item.position(), item.notes());
  }

  void amended(SourceItem.Amended item) {
    sources.add(item.amendment().source());
    note(item.position(), item.notes());
  }

  void person(SourceItem.Person item) {
    sources.add(item.person().source());
    note(item.position(), item.notes());
  }

  void term(SourceItem.Term item) {
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
    papersAdded += outcome.papersAdded();
  }

  /** The names of the sources whose records were read, sorted. */
  List<String> sources() {
    return List.copyOf(sources);
  }

  long read() {
    return read;
  }

  boolean changedAnything() {
    return added + updated + learned > 0;
  }

  LoadReport.Counts counts() {
    return new LoadReport.Counts(read, added, updated, unchanged, outranked,
        Math.max(0, added - papersAdded), rejected,
        noted);
  }

  List<SourceItem.Refused> firstRefused() {
    return List.copyOf(refused);
  }

  List<String> firstNotes() {
    return List.copyOf(notes);
  }

  List<SourceItem.Skipped> skipped() {
    return List.copyOf(skipped);
  }
}
