package org.papergraph.app.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.app.execution.wiring.SchemaFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** The contract describes itself, and keeps what the last release promised. */
class SchemaContractTest {
  private static final Path RELEASED = Path.of("src/test/resources/schema/released.graphqls");
  private static final String WHAT_TO_DO = """
                                           These changes of schema.graphqls break clients of the last release. Add something new beside \
                                           the old, and mark the old @deprecated, instead. If the break is meant: raise the major \
                                           version, note it in CHANGELOG.md, and replace app/%s by the new schema."""
      .formatted(RELEASED);

  @Test
  void everythingIsDescribed() {
    assertThat(Descriptions.faults(SchemaFactory.bare()))
        .isEmpty();
  }

  @Test
  void nothingThatWasReleasedIsBroken() {
    assertThat(Breakages.between(released(), SchemaFactory.text())).as(WHAT_TO_DO).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '`',
      textBlock = """
                  a field taken away          | year: Int           |                             | Paper.year
                  a field taken for a value   | year: Int           | year: String                | Paper.year
                  a value that may be missing | title: String!      | title: String               | 'Paper.title'
                  a list of one               | names: [String!]    | names: String               | 'Paper.names'
                  an argument taken away      | (id: ID!, in: Kind) | (id: ID!)                   | 'Query.paper'
                  a new required argument     | (id: ID!, in: Kind) | (id: ID!, in: Kind, at: Int!) | 'at'
                  a stricter argument         | (id: ID!, in: Kind) | (id: ID!, in: Kind!)        | 'Query.paper'
                  a value of an enum less     | BOOK PAPER          | PAPER                       | 'BOOK'
                  a new required input        | least: Int          | least: Int most: Int!       | most
                  an input taken away         | least: Int          | most: Int                   | 'Range.least'
                  an interface taken away     | implements Node     |                             | interface named 'Node'
                  """)
  void aBreakIsNoticed(String what, String written, String broken, String named) {
    var schema = """
                 type Query { paper(id: ID!, in: Kind): Paper papers(years: Range): [Paper] node: Node }
                 interface Node { id: ID! }
                 type Paper implements Node { id: ID! title: String! year: Int names: [String!] }
                 enum Kind { BOOK PAPER }
                 input Range { least: Int }
                 """;
    assertThat(schema).as(what).contains(written);

    assertThat(Breakages.between(schema, schema.replace(written, broken == null ? "" : broken)))
        .isNotEmpty().anySatisfy(line -> assertThat(line).contains(named));
  }

  @Test
  void anAdditionIsNoBreak() {
    var current = SchemaFactory.text();
    var more = current.replace("\"The venue's papers, the newest first.\"",
        "\"The town.\"\n  town(\"In which language.\" language: String): String\n"
            + "  \"The venue's papers, the newest first.\"");

    assertThat(more).isNotEqualTo(current);
    assertThat(Breakages.between(current, more)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`',
      textBlock = """
                                                    | not described
                  "A year"                          | less than 8
                  "The publishedOn!"                | its own name
                  """)
  void aMissingDescriptionIsNoticed(String written, String fault) {
    var current = SchemaFactory.text();
    var less = current.replace("\"The day of publication, if known to the day.\"",
        written == null ? "" : written);

    assertThat(less).isNotEqualTo(current);
    assertThat(Descriptions.faults(schema(less)))
        .anySatisfy(line -> assertThat(line).startsWith("Paper.publishedOn: ").contains(fault));
  }

  private static GraphQLSchema schema(String text) {
    return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text),
        RuntimeWiring.MOCKED_WIRING);
  }

  private static String released() {
    try {
      return Files.readString(RELEASED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
