package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.papergraph.loader.identity.Assertion;
import org.papergraph.loader.identity.SourceAmendment;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.SourceRecord;
import org.papergraph.loader.source.SourceItem;

/** What a piece of the sources says of papers and persons, with its keys. */
record Said(List<SourceRecord> records, List<SourceAmendment> amendments,
    List<SourcePerson> persons) {

  static Said none() {
    return new Said(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** Adds what the item says, if it says anything of papers or persons. */
  void add(SourceItem item) {
    switch (item) {
      case SourceItem.Read read -> records.add(SourceRecord.of(read.paper()));
      case SourceItem.Amended amended -> amendments.add(SourceAmendment.of(amended.amendment()));
      case SourceItem.Person person -> persons.add(SourcePerson.of(person.person()));
      default -> {}
    }
  }

  void forEach(Consumer<Assertion> sink) {
    records.forEach(sink);
    amendments.forEach(sink);
    persons.forEach(sink);
  }

  int size() {
    return records.size() + amendments.size() + persons.size();
  }
}
