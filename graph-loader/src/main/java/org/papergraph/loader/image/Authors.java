package org.papergraph.loader.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.compact.Chunks;
import org.papergraph.loader.compact.Groups;
import org.papergraph.loader.compact.Ints;
import org.papergraph.loader.compact.Lists;
import org.papergraph.loader.compact.Packed;
import org.papergraph.loader.compact.Texts;
import org.papergraph.loader.identity.AuthorAssignment;
import org.papergraph.loader.identity.AuthorDecisions;
import org.papergraph.loader.identity.AuthorIdentifiers;
import org.papergraph.loader.identity.AuthorSummary;
import org.papergraph.loader.identity.DecidedAuthors;
import org.papergraph.loader.identity.Origin;
import org.papergraph.loader.identity.Origins;

/** Who wrote the papers. An author's number is that of its id among all ids of authors. */
final class Authors {

  private static final int CHUNK = 1_000;

  private final Papers papers;
  private final Papers.Entries entries;
  private final Texts persons;
  private final long load;
  private final Texts ids;
  /** For each id the author it stands for without doubt, -1 if none. */
  private final Ints owners = new Ints();
  private final Ints disputed = new Ints();
  private final Ints candidates = new Ints();
  private final Ints authorOfEntry = new Ints();
  private final Lists written;

  /** @param persons lists of ids that are one person's, as author keys */
  Authors(Papers papers, Texts persons, long load) {
    this.papers = papers;
    this.persons = persons;
    this.load = load;
    this.entries = papers.entries();
    this.ids = entries.names();
    Ints assigned = assign();
    for (int entry = 0; entry < entries.keys().size(); entry++) {
      int key = entries.keys().get(entry);
      authorOfEntry.add(key >= 0 ? key : assigned.get(-1 - key));
    }
    this.written = Lists.of(authorOfEntry, ids.size());
  }

  /** For each list of ids that stands on an entry the author. A graph that is built has no decisions. */
  private Ints assign() {
    Groups groups = new Groups();
    join(entries.evidence(), groups);
    join(persons, groups);
    Lists components = groups.lists();
    Ints assigned = new Ints();
    for (int component = 0; component < components.count(); component++) {
      assign(components.of(component), assigned);
    }
    return assigned;
  }

  private static void join(Texts keys, Groups groups) {
    for (int i = 0; i < keys.size(); i++) {
      int number = groups.add();
      PaperDraft.ids(keys.get(i)).forEach(id -> groups.join(number, id));
    }
  }

  /** @param component numbers of lists that hang together: those on entries, then those of persons */
  private void assign(int[] component, Ints assigned) {
    int entryLists = entries.evidence().size();
    List<List<String>> evidence = new ArrayList<>();
    List<List<String>> known = new ArrayList<>();
    for (int number : component) {
      if (number < entryLists) {
        evidence.add(PaperDraft.ids(entries.evidence().get(number)));
      } else {
        known.add(PaperDraft.ids(persons.get(number - entryLists)));
      }
    }
    DecidedAuthors authors = DecidedAuthors.of(AuthorAssignment.of(evidence, known),
        AuthorDecisions.NONE, Map.of());
    AuthorIdentifiers identifiers = new AuthorIdentifiers(authors);
    for (int i = 0; i < evidence.size(); i++) {
      String author = authors.author("", evidence.get(i));
      identifiers.add(evidence.get(i), author);
      assigned.put(component[i], ids.add(author), -1);
    }
    identifiers.addPersons(known);
    identifiers.candidates()
        .forEach((id, candidates) -> identify(id, candidates, identifiers.authorOf(id)));
  }

  /** @param owner whom the id stands for without doubt, or empty */
  private void identify(String id, Set<String> authors, String owner) {
    int number = ids.add(id);
    owners.put(number, owner.isEmpty() ? -1 : ids.add(owner), -2);
    for (String author : authors) {
      if (!author.equals(owner)) {
        disputed.add(number);
        candidates.add(ids.add(author));
      }
    }
  }

  /** Author nodes, and a node for every id of an author, numbered from {@code firstIdentifier}. */
  void writeNodes(GraphSink sink, int firstIdentifier) {
    for (int id = 0; id < ids.size(); id++) {
      sink.node(Section.IDENTIFIER, firstIdentifier + id, ids.get(id));
    }
    Chunks.<List<Node>>each(ids.size(), CHUNK, this::nodes, nodes -> nodes
        .forEach(node -> sink.node(Section.AUTHOR, node.number(), node.values())));
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on at once
  private record Node(int number, @Nullable Object[] values) {
  }

  private List<Node> nodes(int from, int to) {
    List<Node> nodes = new ArrayList<>();
    for (int author = from; author < to; author++) {
      if (written.size(author) > 0) {
        String id = ids.get(author);
        nodes.add(new Node(author, Papers.values(Section.AUTHOR, id, summary(author, id))));
      }
    }
    return nodes;
  }

  private Map<String, Object> summary(int author, String id) {
    List<String> rawNames = new ArrayList<>();
    Set<String> sources = new HashSet<>();
    Set<Integer> distinct = new LinkedHashSet<>();
    for (int entry : written.of(author)) {
      rawNames.add(entries.rawNames().get(entries.rawName().get(entry)));
      distinct.add(entries.papers().get(entry));
      sources.add(papers.bylineSource(entries.papers().get(entry)));
    }
    Collection<@Nullable Long> years = new ArrayList<>();
    Collection<@Nullable Long> citations = new ArrayList<>();
    for (int paper : distinct) {
      years.add(known(papers.year(paper)));
      citations.add(known(papers.citationCount(paper)));
    }
    Origins origins = Origins
        .of(sources.stream().map(source -> new Origin(source, load)).toList());
    return AuthorSummary.of(id, rawNames, distinct.size(), years, citations, origins);
  }

  private static @Nullable Long known(int value) {
    return value == Papers.UNKNOWN ? null : Long.valueOf(value);
  }

  void writeBylines(GraphSink sink) {
    for (int paper = 0; paper < papers.count(); paper++) {
      writeByline(paper, sink);
    }
  }

  /** Which id is whose. */
  void writeIdentifiers(GraphSink sink, int firstIdentifier) {
    for (int id = 0; id < ids.size(); id++) {
      int owner = owners.get(id, -2);
      if (owner != -1) {
        sink.relationship(Section.AUTHOR_ID, firstIdentifier + id, owner == -2 ? id : owner);
      }
    }
    for (int i = 0; i < disputed.size(); i++) {
      sink.relationship(Section.MAY_IDENTIFY, firstIdentifier + disputed.get(i),
          candidates.get(i));
    }
  }

  private void writeByline(int paper, GraphSink sink) {
    int first = papers.firstEntry(paper);
    int end = papers.firstEntry(paper + 1);
    if (first == end) {
      return;
    }
    String source = papers.bylineSource(paper);
    Packed.Reader details = papers.details(paper);
    for (int entry = first; entry < end; entry++) {
      int key = entries.keys().get(entry);
      sink.relationship(Section.AUTHORED, authorOfEntry.get(entry), paper,
          (long) (entry - first + 1), entries.rawNames().get(entries.rawName().get(entry)),
          details.textOrNull(), source, load,
          key >= 0 ? null : PaperDraft.ids(entries.evidence().get(-1 - key)));
    }
  }

  /** How many ids of authors there are. */
  int ids() {
    return ids.size();
  }

  /** Orders authors as their ids are. */
  int compare(int one, int other) {
    return ids.compare(one, other);
  }

  /** An author's papers, each once, in the order of their ids. */
  int[] papersOf(int author) {
    Integer[] sorted = Arrays.stream(written.of(author))
        .map(entry -> entries.papers().get(entry)).distinct().boxed().toArray(Integer[]::new);
    Arrays.sort(sorted, papers::compare);
    return Arrays.stream(sorted).mapToInt(Integer::intValue).toArray();
  }

  /** The authors of a paper in the order of the byline, possibly one twice. */
  int author(int entry) {
    return authorOfEntry.get(entry);
  }
}
