package org.papergraph.loader.source.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.record.PaperAmendment;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.PersonRecord;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.SourceItem;
import org.papergraph.loader.source.text.Line;

/** What the records of one file say, in its order. One JSON object may say several things. For use by one thread. */
final class Findings {

  private final String file;
  private final Deque<SourceItem> items = new ArrayDeque<>();
  private Position position;
  private String raw = "";

  Findings(String file) {
    this.file = file;
    this.position = Position.of(file);
  }

  /** What follows is said by this text. */
  void at(Line line) {
    position = new Position(file, line.number(), line.offset());
    raw = line.text();
  }

  /** The first that has not been asked for, null if there is none. */
  @Nullable
  SourceItem next() {
    return items.poll();
  }

  void paper(PaperRecordBuilder paper) {
    try {
      items.add(new SourceItem.Read(position, paper.build(), paper.notes()));
    } catch (InvalidRecordException e) {
      refused(String.valueOf(e.getMessage()));
    }
  }

  void amendment(PaperAmendment amendment) {
    items.add(new SourceItem.Amended(position, amendment, List.of()));
  }

  void person(PersonRecord person) {
    items.add(new SourceItem.Person(position, person, List.of()));
  }

  /** @param reason the same for all that are skipped for it, since they are counted by it */
  void skipped(String reason) {
    items.add(new SourceItem.Skipped(position, reason));
  }

  void refused(String reason) {
    items.add(new SourceItem.Refused(position, reason, raw));
  }
}
