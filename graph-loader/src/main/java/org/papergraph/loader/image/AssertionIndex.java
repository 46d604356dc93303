package org.papergraph.loader.image;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.loader.compact.Groups;
import org.papergraph.loader.compact.Lists;
import org.papergraph.loader.compact.Spill;
import org.papergraph.loader.identity.Assertion;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.record.AssertionJson;
import org.papergraph.loader.record.PaperAmendment;
import org.papergraph.loader.record.RecordJson;

/**
 * What sources say, as it comes, in a file, and what of it may be about one paper: records that share the key, an id or
 * a title group, and amendments of these ids. Persons with one key are together. What groups do not decide is decided
 * on what is in them, so that a group may be too large.
 */
final class AssertionIndex implements AutoCloseable {

  private static final char RECORD = 'R';
  private static final char AMENDMENT = 'A';
  private static final char PERSON = 'P';

  private final Spill bodies;
  private final Groups groups = new Groups();

  AssertionIndex(Path directory) {
    this.bodies = new Spill(directory);
  }

  /** All that is in a group, as it came, repetitions included. */
  record Group(List<SourceRecord> records, List<SourceAmendment> amendments,
      List<SourcePerson> persons) {
  }

  void add(Assertion said) {
    int number = groups.add();
    switch (said) {
      case SourceRecord record -> {
        add(RECORD, said);
        record.firmIds().forEach(id -> groups.join(number, id));
        groups.join(number, "title:" + record.titleGroup().group());
      }
      case SourceAmendment amendment -> {
        add(AMENDMENT, said);
        PaperAmendment about = amendment.amendment();
        groups.join(number, about.paper());
        if (about.mergedInto() != null) {
          groups.join(number, about.mergedInto());
        }
      }
      case SourcePerson ignored -> add(PERSON, said);
    }
    groups.join(number, said.getClass().getSimpleName() + ":" + said.key());
  }

  private void add(char kind, Assertion said) {
    bodies.add((kind + said.body()).getBytes(StandardCharsets.UTF_8));
  }

  /** Nothing follows; the groups in the order of what came first. */
  Lists groups() {
    bodies.complete();
    return groups.lists();
  }

  Group read(Lists lists, int group) {
    Group read = new Group(new ArrayList<>(lists.size(group)), new ArrayList<>(),
        new ArrayList<>());
    for (int i = 0; i < lists.size(group); i++) {
      String text = new String(bodies.get(lists.get(group, i)), StandardCharsets.UTF_8);
      String body = text.substring(1);
      switch (text.charAt(0)) {
        case RECORD -> read.records.add(SourceRecord.of(RecordJson.readBack(body), body));
        case AMENDMENT ->
          read.amendments.add(SourceAmendment.of(AssertionJson.amendment(body), body));
        default -> read.persons.add(SourcePerson.of(AssertionJson.person(body), body));
      }
    }
    return read;
  }

  @Override
  public void close() {
    bodies.close();
  }
}
