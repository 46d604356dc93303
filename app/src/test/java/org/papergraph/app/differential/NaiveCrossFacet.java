package org.papergraph.app.differential;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Set;

/** How often the values of two dimensions occur together among the members of a list. */
record NaiveCrossFacet(List<NaiveFacet> rows, List<NaiveFacet> columns,
    List<List<Integer>> counts) implements Source {

  static NaiveCrossFacet of(Set<Vertex> members, DataFetchingEnvironment field) {
    var down = dimension(field, "rows");
    var across = dimension(field, "columns");
    int first = field.<Integer>getArgument("first");
    var rows = NaiveFacet.mostFrequent(members, down, first);
    var columns = NaiveFacet.mostFrequent(members, across, first);
    var counts = rows.stream().map(row -> columns.stream().map(column -> (int) members.stream()
        .filter(member -> NaiveFacet.values(member, down).contains(row.value())
            && NaiveFacet.values(member, across).contains(column.value()))
        .count()).toList()).toList();
    return new NaiveCrossFacet(rows, columns, counts);
  }

  private static GraphQLDirectiveContainer dimension(DataFetchingEnvironment field,
      String argument) {
    var type = field.getFieldDefinition().getArgument(argument).getType();
    return ((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(type))
        .getValue(field.getArgument(argument));
  }

  @Override
  public Object get(DataFetchingEnvironment field) {
    return switch (field.getField().getName()) {
      case "rows" -> rows;
      case "columns" -> columns;
      case "counts" -> counts;
      case String other -> throw new IllegalArgumentException(other);
    };
  }
}
