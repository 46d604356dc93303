package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.loader.identity.AuthorAssignment;
import org.papergraph.loader.identity.AuthorDecision;
import org.papergraph.loader.identity.AuthorIds;
import org.papergraph.loader.identity.BylineEntry;

/**
 * Whose each byline entry should be, by the words of docs/adr/0009 alone: people with their entries in hand, who are put
 * together and taken apart decision by decision.
 */
final class NaiveDecisions {

  private final AuthorAssignment sources;
  private final List<Person> people = new ArrayList<>();
  private final Set<String> made = new HashSet<>();

  private NaiveDecisions(List<Entry> entries, List<List<String>> persons) {
    Set<List<String>> evidence = new LinkedHashSet<>();
    entries.forEach(entry -> evidence.add(entry.key()));
    sources = AuthorAssignment.of(evidence, persons);
    for (Entry entry : entries) {
      named(String.valueOf(sources.byIds().get(entry.key()))).entries.add(entry);
    }
  }

  /** Lines of paper, position and author, sorted. */
  static Set<String> expected(List<AuthorDecision> active) {
    List<Entry> entries = new ArrayList<>();
    DerivedData.rows("""
                     MATCH (:Author)-[r:AUTHORED]->(p:Paper)
                     RETURN p.id AS paper, r.position AS position, r.rawName AS name,
                       coalesce(r.ids, []) AS ids""")
        .forEach(row -> entries.add(new Entry(String.valueOf(row.get("paper")),
            String.valueOf(row.get("position")), BylineEntry.key(texts(row.get("ids")),
                String.valueOf(row.get("name"))))));
    List<List<String>> persons = new ArrayList<>();
    DerivedData.rows("MATCH (p:Person) WHERE size(p.ids) > 1 RETURN p.ids AS ids")
        .forEach(row -> persons.add(texts(row.get("ids"))));
    NaiveDecisions naive = new NaiveDecisions(entries, persons);
    active.forEach(naive::apply);
    Set<String> lines = new TreeSet<>();
    naive.people.forEach(person -> person.entries.forEach(
        entry -> lines.add(entry.paper() + " " + entry.position() + " " + person.name())));
    return lines;
  }

  static Set<String> stored() {
    Set<String> lines = new TreeSet<>();
    DerivedData.rows("""
                     MATCH (a:Author)-[r:AUTHORED]->(p:Paper)
                     RETURN p.id + ' ' + r.position + ' ' + a.id AS line""")
        .forEach(row -> lines.add(String.valueOf(row.get("line"))));
    return lines;
  }

  private void apply(AuthorDecision decision) {
    if (decision instanceof AuthorDecision.Merge merge) {
      Person one = null;
      for (String id : merge.authors()) {
        Person other = person(id);
        if (one == null) {
          one = other;
        } else if (other != null && other != one) {
          one.ids.addAll(other.ids);
          one.late.addAll(other.late);
          one.entries.addAll(other.entries);
          people.remove(other);
        }
      }
    } else if (decision instanceof AuthorDecision.Split split && person(split.author()) != null) {
      Person from = person(split.author());
      for (Person person : people) {
        if (person.ids.remove(split.part())) {
          person.late.add(split.part());
        }
      }
      Person part = new Person();
      part.ids.add(split.part());
      people.add(part);
      made.add(split.part());
      Set<String> papers = papers(split.papers());
      for (Entry entry : List.copyOf(from.entries)) {
        if (papers.contains(entry.paper())) {
          from.entries.remove(entry);
          part.entries.add(entry);
        }
      }
    }
  }

  private static Set<String> papers(List<String> ids) {
    Set<String> papers = new HashSet<>();
    DerivedData.rows("MATCH (i:Identifier)-[:IDENTIFIES]->(p:Paper) RETURN i.id AS id, p.id AS p")
        .stream().filter(row -> ids.contains(String.valueOf(row.get("id"))))
        .forEach(row -> papers.add(String.valueOf(row.get("p"))));
    return papers;
  }

  /** Whom an id in a decision means; null if nobody for certain. */
  private Person person(String id) {
    if (AuthorIds.isPart(id)) {
      return made.contains(id) ? named(id) : null;
    }
    Set<String> bearers = sources.candidates().getOrDefault(id, Set.of(id));
    if (bearers.contains(id)) {
      return named(id);
    }
    return bearers.size() == 1 ? named(bearers.iterator().next()) : null;
  }

  private Person named(String id) {
    for (Person person : people) {
      if (person.ids.contains(id)) {
        return person;
      }
    }
    Person person = new Person();
    person.ids.add(id);
    people.add(person);
    return person;
  }

  private static List<String> texts(Object list) {
    return list instanceof List<?> items ? items.stream().map(String::valueOf).toList() : List.of();
  }

  private record Entry(String paper, String position, List<String> key) {
  }

  private static final class Person {

    private final TreeSet<String> ids = new TreeSet<>(AuthorIds.STRENGTH);
    /** Ids that a later split has taken. */
    private final TreeSet<String> late = new TreeSet<>(AuthorIds.STRENGTH);
    private final List<Entry> entries = new ArrayList<>();

    String name() {
      return ids.isEmpty() ? late.first() : ids.first();
    }
  }
}
