package org.papergraph.loader.image;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.compact.Ints;
import org.papergraph.loader.compact.Packed;
import org.papergraph.loader.compact.Spill;
import org.papergraph.loader.compact.Texts;
import org.papergraph.loader.identity.BylineEntry;
import org.papergraph.loader.identity.Origin;
import org.papergraph.loader.identity.Origins;
import org.papergraph.loader.identity.ResolvedPaper;

/**
 * The papers of a graph, numbered as they come; what relationships will need of them is kept as numbers, the rest in
 * files. All of it is one load's. Byline entries are numbered too, paper by paper.
 */
final class Papers implements AutoCloseable {

  static final int UNKNOWN = Integer.MIN_VALUE;

  private final GraphSink sink;
  private final Texts identifiers = new Texts();
  private final Ints paperOfIdentifier = new Ints();
  private final Ints idOfPaper = new Ints();
  private final Ints years = new Ints();
  private final Ints citations = new Ints();
  private final Ints countedAuthors = new Ints();
  private final Ints firstEntries = new Ints();
  private final Texts sources = new Texts();
  private final Ints bylineSources = new Ints();
  private final Ints originsOfPaper = new Ints();
  private final Map<Origins, Integer> numberOfOrigins = new HashMap<>();
  private final List<Origins> origins = new ArrayList<>();
  private final Spill details;
  private final Spill references;
  private final Entries entries = new Entries();
  private final Texts venues = new Texts();
  private final Ints venueOfPaper = new Ints();

  /**
   * Who stands in bylines.
   *
   * @param names ids of authors, in the end all ids of authors; the first ones those told by name
   * @param evidence lists of ids that stand on entries, as author keys
   * @param keys for each entry the author's number, or where it has ids the evidence's from -1 downwards
   */
  record Entries(Texts names, Texts evidence, Ints keys, Texts rawNames, Ints rawName,
      Ints papers) {
    Entries() {
      this(new Texts(), new Texts(), new Ints(), new Texts(), new Ints(), new Ints());
    }
  }

  Papers(Path directory, GraphSink sink) {
    this.sink = sink;
    this.details = new Spill(directory);
    this.references = new Spill(directory);
  }

  /** Takes the next paper, and hands it over; returns its number. */
  int add(PaperDraft draft) {
    ResolvedPaper paper = draft.paper();
    int number = details.add(draft.details());
    sink.node(Section.PAPER, number, values(Section.PAPER, paper.id(), paper.properties()));
    idOfPaper.add(identifiers.add(paper.id()));
    paper.identifiers()
        .forEach(id -> paperOfIdentifier.put(identifiers.add(id), number, -1));
    years.add(known(paper.year()));
    citations.add(known(paper.citationCount()));
    countedAuthors.add((int) paper.countedAuthors());
    originsOfPaper.add(number(paper.origins()));
    bylineSources.add(
        paper.byline().isEmpty() ? -1 : sources.add(paper.byline().getFirst().source()));
    venueOfPaper.add(paper.venue() == null ? -1 : venues.add(paper.venue().venue().id()));
    addReferences(paper.references());
    addEntries(number, paper.byline(), draft.authorKeys());
    return number;
  }

  private int number(Origins of) {
    Integer known = numberOfOrigins.putIfAbsent(of, origins.size());
    if (known != null) {
      return known;
    }
    origins.add(of);
    return origins.size() - 1;
  }

  /** No paper follows. */
  void complete() {
    details.complete();
    references.complete();
    firstEntries.add(entries.keys().size());
  }

  private void addReferences(Map<String, Origin> cited) {
    Packed bytes = new Packed();
    cited.forEach((id, origin) -> {
      bytes.number(identifiers.add(id));
      bytes.number(sources.add(origin.source()));
    });
    references.add(bytes.take());
  }

  private void addEntries(int paper, List<BylineEntry> byline, List<String> keys) {
    firstEntries.add(entries.keys().size());
    for (int i = 0; i < byline.size(); i++) {
      entries.keys().add(byline.get(i).ids().isEmpty()
          ? entries.names().add(keys.get(i))
          : -1 - entries.evidence().add(keys.get(i)));
      entries.rawName().add(entries.rawNames().add(byline.get(i).rawName()));
      entries.papers().add(paper);
    }
  }

  private static int known(@Nullable Long value) {
    return value == null ? UNKNOWN : value.intValue();
  }

  /** Properties in the order of a section's columns, of which the first is the id. */
  static @Nullable Object[] values(Section section, String id, Map<String, Object> properties) {
    @Nullable
    Object[] values = new Object[section.columns().size()];
    values[0] = id;
    for (int i = 1; i < values.length; i++) {
      values[i] = properties.get(section.columns().get(i).name());
    }
    return values;
  }

  int count() {
    return idOfPaper.size();
  }

  Entries entries() {
    return entries;
  }

  /** Ids of papers, and those that they cite. */
  Texts identifiers() {
    return identifiers;
  }

  /** The paper that an id stands for, -1 if it is not here. */
  int paperOf(int identifier) {
    return paperOfIdentifier.get(identifier, -1);
  }

  /** Orders papers as their ids are. */
  int compare(int one, int other) {
    return identifiers.compare(idOfPaper.get(one), idOfPaper.get(other));
  }

  /** {@link #UNKNOWN} if it is. */
  int year(int paper) {
    return years.get(paper);
  }

  /** {@link #UNKNOWN} if it is. */
  int citationCount(int paper) {
    return citations.get(paper);
  }

  int countedAuthors(int paper) {
    return countedAuthors.get(paper);
  }

  /** The first entry of a paper; that of the next paper is the end. */
  int firstEntry(int paper) {
    return firstEntries.get(paper);
  }

  Packed.Reader details(int paper) {
    return new Packed.Reader(details.get(paper));
  }

  /** Identifier and source of what a paper cites, in turn. */
  Packed.Reader references(int paper) {
    return new Packed.Reader(references.get(paper));
  }

  String source(int number) {
    return sources.get(number);
  }

  /** Whose byline the paper has; to be asked for papers with a byline. */
  String bylineSource(int paper) {
    return sources.get(bylineSources.get(paper));
  }

  Origins origins(int paper) {
    return origins.get(originsOfPaper.get(paper));
  }

  Texts venues() {
    return venues;
  }

  Ints venueOfPaper() {
    return venueOfPaper;
  }

  @Override
  public void close() {
    details.close();
    references.close();
  }
}
