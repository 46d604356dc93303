package org.papergraph.app.compile.cypher;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

import static org.papergraph.app.compile.cypher.SimilarNames.entry;
import static org.papergraph.app.compile.cypher.SimilarNames.name;

/** Writes reasons as people read them, of papers that are shown only. */
final class SimilarDetails {
  private static final int MOST_NAMES = 10;
  private static final SymbolicName REASON = Cypher.name("reason");

  private final Scope scope;
  private final SimilarNames names;
  private final TitleWords words;

  SimilarDetails(Scope scope, SimilarNames names, TitleWords words) {
    this.scope = scope;
    this.names = names;
    this.words = words;
  }

  Expression list() {
    var kind = Cypher.caseExpression();
    var detail = Cypher.caseExpression();
    for (var likeness : Likeness.values()) {
      var holds = entry(REASON, "kind").eq(Cypher.literalOf(likeness.name()));
      kind = kind.when(holds).then(Cypher.literalOf(likeness.kind()));
      detail = detail.when(holds).then(detail(likeness));
    }
    return Cypher.listWith(REASON).in(names.reasons()).returning(Cypher.mapOf("kind", kind,
        "contribution", entry(REASON, "contribution"), "detail", detail));
  }

  private Expression detail(Likeness likeness) {
    var links = entry(REASON, "links");
    var papers = Cypher.property(Cypher.head(links), "paperCount");
    return switch (likeness) {
      case TOPIC -> Cypher.property(Cypher.head(links), "label").add(text(" ("))
          .add(number(papers, " paper", " papers")).add(text(")"));
      case AUTHOR -> authors(links);
      case REFERENCE -> number(Cypher.size(links), " shared reference", " shared references");
      case CITING -> text("cited together by ")
          .add(number(Cypher.size(links), " paper", " papers"));
      case CITED -> text("cited by ").add(asked(links));
      case CITES -> text("cites ").add(asked(links));
      case TEXT -> shared(links);
    };
  }

  private static Expression asked(Expression links) {
    return Cypher.caseExpression().when(Cypher.size(links).eq(Cypher.literalOf(1)))
        .then(text("the paper asked about"))
        .elseDefault(string(Cypher.size(links)).add(text(" of the papers asked about")));
  }

  /** The names of those with fewest papers, and how many others there are. */
  private Expression authors(Expression links) {
    var author = name(scope, "n");
    var first = Cypher.collect(Cypher.unwind(links).as(author).with(author)
        .orderBy(Cypher.property(author, "paperCount").ascending(),
            Cypher.property(author, "id").ascending())
        .limit(MOST_NAMES).returning(Cypher.property(author, "name")).build());
    var more = Cypher.size(links).subtract(Cypher.literalOf(MOST_NAMES));
    return TitleWords.joined(first)
        .add(Cypher.caseExpression().when(more.gt(Cypher.literalOf(0)))
            .then(text(" and ").add(string(more)).add(text(" more"))).elseDefault(text("")));
  }

  /** The words that stand in the title too; what was found otherwise stands in the abstract. */
  private Expression shared(Expression links) {
    var word = Cypher.name("own");
    var list = Cypher.name("list");
    var title = Cypher.property(names.candidate(), "title");
    var found = Cypher.listWith(word).in(words.of(title))
        .where(Cypher.any(list).in(links).where(word.in(list))).returning();
    var some = Cypher.name("some");
    var said = Cypher.caseExpression().when(Cypher.size(some).eq(Cypher.literalOf(0)))
        .then(text("words of the title in the abstract"))
        .elseDefault(text("words of the title: ").add(TitleWords.joined(some)));
    return Cypher.head(Cypher.listWith(some).in(Cypher.listOf(found)).returning(said));
  }

  private static Expression number(Expression number, String one, String several) {
    return string(number).add(Cypher.caseExpression().when(number.eq(Cypher.literalOf(1)))
        .then(text(one)).elseDefault(text(several)));
  }

  private static Expression string(Expression number) {
    return Cypher.call("toString").withArgs(number).asFunction();
  }

  private static Expression text(String text) {
    return Cypher.literalOf(text);
  }
}
