package org.papergraph.loader.image;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of node or relationship with the properties it may have: docs/model.md as a table. */
public enum Section {
  PAPER("Paper",
      "id:string title:string titleKey:string abstract:string year:long publishedOn:date type:string"
          + " doi:string arxivId:string url:string citationCount:long upvotes:long authorCount:long sources:string[] load:long"
          + " versions:string[] retracted:boolean keywords:string[] givenTopics:string[] folded:string[] lacksYear:boolean lacksPublishedOn:boolean"
          + " lacksCitationCount:boolean lacksUpvotes:boolean lacksAuthorCount:boolean"),
  //
  RECORD("Record", Section.SAID + " titleGroup:string"),
  //
  AMENDMENT("Amendment", Section.SAID + " paper:string mergedInto:string"),
  //
  PERSON("Person", Section.SAID + " ids:string[]"),
  //
  PERSON_ID("PersonId", "id:string"),
  //
  FORMER_RECORD("FormerRecord",
      "kind:string key:string hash:string source:string body:string load:long loads:long[]"),
  //
  AUTHOR("Author",
      "id:string name:string nameKey:string spellings:string[] orcid:string identity:string"
          + " paperCount:long citationCount:long firstYear:long lastYear:long folded:string[]"
          + " sources:string[] load:long lacksCitationCount:boolean lacksFirstYear:boolean lacksLastYear:boolean"),
  //
  VENUE("Venue", "id:string name:string acronym:string kind:string paperCount:long folded:string[]"
      + " sources:string[] load:long"),
  //
  TOPIC("Topic",
      "id:string label:string kind:string paperCount:long folded:string[] sources:string[] load:long"),
  //
  VOCABULARY_TERM("VocabularyTerm",
      "key:string vocabulary:string term:string labels:string[] alternatives:string[]"
          + " broader:string[] same:string[] load:long loads:long[]"),
  //
  IDENTIFIER("Identifier", "id:string"),
  //
  LOAD("Load",
      "id:string number:long startedAt:datetime finishedAt:datetime status:string files:string[]"
          + " sources:string[] counts:string"),
  //
  MIGRATION("Migration", "version:string description:string checksum:string appliedAt:datetime"),

  DESCRIBES(RECORD, PAPER, ""),
  //
  AUTHORED(AUTHOR, PAPER,
      "position:long rawName:string affiliation:string source:string load:long ids:string[]"),
  //
  PUBLISHED_IN(PAPER, VENUE,
      "year:long track:string rawName:string rawAcronym:string rawKind:string source:string load:long"),
  //
  REFERS_TO(PAPER, IDENTIFIER, "source:string load:long"),
  //
  CITES(PAPER, PAPER, "source:string load:long"),
  //
  CO_AUTHORED(AUTHOR, AUTHOR, "papers:long weight:double firstYear:long lastYear:long"),
  //
  HAS_TOPIC(PAPER, TOPIC, "score:double method:string sources:string[] load:long"),
  //
  BROADER(TOPIC, TOPIC, ""),
  //
  KNOWN_AS(PERSON, PERSON_ID, ""),
  //
  PAPER_ID("IDENTIFIES", IDENTIFIER, PAPER),
  //
  AUTHOR_ID("IDENTIFIES", IDENTIFIER, AUTHOR),
  //
  VENUE_ID("IDENTIFIES", IDENTIFIER, VENUE),
  //
  MAY_IDENTIFY(IDENTIFIER, AUTHOR, "");

  /** @param type {@code string}, {@code long}, {@code double}, {@code boolean}, {@code date},
   *   {@code datetime}, {@code long[]} or {@code string[]} */
  public record Column(String name, String type) {
  }

  private static final String SAID = "key:string source:string hash:string body:string load:long loads:long[]";

  private final String label;
  private final @Nullable Section from;
  private final @Nullable Section to;
  @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
  private final List<Column> columns;

  Section(String label, String columns) {
    this(label, null, null, columns);
  }

  Section(Section from, Section to, String columns) {
    this("", from, to, columns);
  }

  Section(String label, Section from, Section to) {
    this(label, from, to, "");
  }

  Section(String label, @Nullable Section from, @Nullable Section to, String columns) {
    this.label = label.isEmpty() ? name() : label;
    this.from = from;
    this.to = to;
    this.columns = columns.isEmpty()
        ? List.of()
        : List.of(columns.split(" ")).stream()
            .map(column -> new Column(column.substring(0, column.indexOf(':')),
                column.substring(column.indexOf(':') + 1)))
            .toList();
  }

  /**
   * The part of the graph that a row is written with: until bylines join them, papers with all that hangs on them have
   * nothing in common with authors. Records count with authors while there are only nodes, to share the work evenly.
   */
  public enum Side {
    PAPERS, AUTHORS
  }

  public Side side() {
    return switch (this) {
      case RECORD, FORMER_RECORD, AUTHOR, AUTHOR_ID, MAY_IDENTIFY, CO_AUTHORED -> Side.AUTHORS;
      default -> Side.PAPERS;
    };
  }

  /** The nodes' label or the relationships' type. */
  public String label() {
    return label;
  }

  /** The kind of node that relationships start from; null for nodes. */
  public @Nullable Section from() {
    return from;
  }

  /** The kind of node that relationships end in; null for nodes. */
  public @Nullable Section to() {
    return to;
  }

  public List<Column> columns() {
    return columns;
  }
}
