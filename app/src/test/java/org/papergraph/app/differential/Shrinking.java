package org.papergraph.app.differential;

import graphql.ParseAndValidate;
import graphql.language.AstPrinter;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Takes parts from a query for as long as it stays valid and goes on showing what it shows. */
record Shrinking(GraphQLSchema schema, Predicate<Query> shows) {
  private static final int MOST_PARTS = 2000;

  Query smallest(Query query) {
    var current = query;
    for (var less = less(current); less.isPresent(); less = less(current)) {
      current = less.get();
    }
    return current;
  }

  private Optional<Query> less(Query query) {
    var document = Parser.parse(query.document());
    return IntStream.range(0, Math.min(Removal.parts(document), MOST_PARTS))
        .mapToObj(part -> Tidying.tidy(Removal.without(document, part)))
        .map(less -> new Query(AstPrinter.printAst(less), query.variables()))
        .filter(smaller -> isValid(smaller) && shows.test(smaller)).findFirst();
  }

  boolean isValid(Query query) {
    try {
      return ParseAndValidate.validate(schema, Parser.parse(query.document())).isEmpty();
    } catch (RuntimeException notEvenADocument) {
      return false;
    }
  }
}
