package org.papergraph.app.compile.mapping;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.app.execution.wiring.SchemaFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MappingReaderTest {

  @Test
  void theContractMapsWhole() {
    var mapping = MappingReader.read(SchemaFactory.bare());

    assertThat(mapping.nodes().keySet()).containsExactlyInAnyOrder("Paper", "Author", "Venue",
        "Topic");
    assertThat(mapping.node("Paper").field("authors"))
        .isInstanceOfSatisfying(FieldMapping.Connection.class, authors -> {
          assertThat(authors.step()).isEqualTo(
              new RelationshipStep("AUTHORED", RelationshipStep.Direction.IN, "Author"));
          assertThat(authors.list().edgeProperties()).containsOnlyKeys("position", "rawName",
              "affiliation");
        });
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(delimiter = '|',
      textBlock = """
                  title: String! @property          | title: String! @property  shoeSize: Int @property | Paper.shoeSize
                  title: String! @property          | title: String! @property  mood: String            | Paper.mood
                  venue: Venue @relationship(type: "PUBLISHED_IN", direction: OUT) | venue: Venue @relationship(type: "HELD_IN", direction: OUT) | HELD_IN
                  track: String @property           | track: String @property  room: String @property   | VenuePapersEdge.room
                  distance: Int!                    | distance: Int!  height: Int!                      | NetworkNode.height
                  graph: Graph @answeredBy(shape: GRAPH) | graph: Graph                                 | Query.graph
                  hasAbstract: Boolean @present(property: "abstract") | hasAbstract: Boolean            | PaperFilter.hasAbstract
                  UPVOTES @property(name: "upvotes")| UPVOTES                                           | PaperOrderField.UPVOTES
                  """)
  void aFieldThatMapsToNothingIsNamed(String written, String broken, String named) {
    var text = SchemaFactory.text();
    assertThat(text).contains(written);

    assertThatThrownBy(() -> MappingReader.read(schema(text.replace(written, broken))))
        .isInstanceOf(MappingException.class).hasMessageContaining(named);
  }

  private static GraphQLSchema schema(String text) {
    var wiring = RuntimeWiring.newRuntimeWiring().scalar(ExtendedScalars.Date)
        .type("Node", node -> node.typeResolver(environment -> null)).build();
    return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text), wiring);
  }
}
