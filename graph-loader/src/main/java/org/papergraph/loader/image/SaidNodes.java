package org.papergraph.loader.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.compact.Ints;
import org.papergraph.loader.compact.Texts;
import org.papergraph.loader.identity.Assertion;
import org.papergraph.loader.identity.Contents;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.SourceRecord;

/** What sources say, handed over as it comes; kept is what relationships will need of it. */
final class SaidNodes {

  /** Of a record that its source has withdrawn. */
  static final int NO_PAPER = -1;

  private final GraphSink sink;
  private final long load;
  private final Ints paperOfRecord = new Ints();
  private final Texts personIds = new Texts();
  private final Ints personOfId = new Ints();
  private final Ints idOfPerson = new Ints();
  private final Texts persons = new Texts();
  private int amendments;
  private int people;
  private int formers;

  SaidNodes(GraphSink sink, long load) {
    this.sink = sink;
    this.load = load;
  }

  /** @param paper that the record describes; of no meaning for all else */
  void add(Contents<? extends Assertion> said, int paper) {
    switch (said.newest()) {
      case SourceRecord record -> {
        add(Section.RECORD, paperOfRecord.size(), said, record.titleGroup().group());
        paperOfRecord.add(paper);
      }
      case SourceAmendment amendment -> add(Section.AMENDMENT, amendments++, said,
          amendment.amendment().paper(), amendment.amendment().mergedInto());
      case SourcePerson person -> {
        add(Section.PERSON, people, said, person.ids());
        person.ids().forEach(id -> {
          personOfId.add(people);
          idOfPerson.add(personIds.add(id));
        });
        if (person.ids().size() > 1) {
          persons.add(PaperDraft.authorKey(person.ids()));
        }
        people++;
      }
    }
  }

  private void add(Section section, int number, Contents<? extends Assertion> said,
      @Nullable Object... more) {
    Assertion newest = said.newest();
    List<@Nullable Object> values = new ArrayList<>(List.of(newest.key(), newest.source(),
        newest.hash(), newest.body(), load, List.of(load)));
    values.addAll(Arrays.asList(more));
    sink.node(section, number, values.toArray());
    for (Assertion former : said.others()) {
      sink.node(Section.FORMER_RECORD, formers++, section.label(), former.key(), former.hash(),
          former.source(), former.body(), load, List.of(load));
    }
  }

  /** Ids that are one person's, two or more, as author keys. */
  Texts persons() {
    return persons;
  }

  void writeNodes() {
    for (int id = 0; id < personIds.size(); id++) {
      sink.node(Section.PERSON_ID, id, personIds.get(id));
    }
  }

  void writeRelationships() {
    for (int record = 0; record < paperOfRecord.size(); record++) {
      if (paperOfRecord.get(record) != NO_PAPER) {
        sink.relationship(Section.DESCRIBES, record, paperOfRecord.get(record));
      }
    }
    for (int i = 0; i < idOfPerson.size(); i++) {
      sink.relationship(Section.KNOWN_AS, personOfId.get(i), idOfPerson.get(i));
    }
  }
}
