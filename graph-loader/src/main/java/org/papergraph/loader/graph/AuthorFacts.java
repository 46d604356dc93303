package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.papergraph.loader.identity.AuthorIds;
import org.papergraph.loader.identity.Keys;
import org.papergraph.loader.identity.PersonName;

/** What the graph says about an author: names, counts, first and last year. Authors without papers are removed. */
final class AuthorFacts {

  private static final String NAME_PREFIX = "author:name:";
  private static final String ORCID_PREFIX = "author:orcid:";

  private final TransactionContext tx;

  AuthorFacts(TransactionContext tx) {
    this.tx = tx;
  }

  void settle(List<String> ids) {
    List<String> gone = new ArrayList<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Record facts : Statement.AUTHOR_FACTS.read(tx, "ids", ids)) {
      String id = facts.get("id").asString();
      if (facts.get("paperCount").asLong() == 0) {
        gone.add(id);
      } else {
        rows.add(Map.of("id", id, "properties", properties(id, facts)));
      }
    }
    Statement.SETTLE_AUTHORS.write(tx, "rows", rows);
    Statement.REMOVE_AUTHORS.write(tx, "ids", gone);
  }

  private static Map<String, Object> properties(String id, Record facts) {
    Tally names = new Tally();
    facts.get("rawNames").asList(Value::asString)
        .forEach(raw -> names.add(PersonName.displayed(raw)));
    String name = names.mostFrequent();
    List<Long> years = facts.get("years").asList(Value::asLong);
    List<Long> citations = facts.get("citations").asList(Value::asLong);
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", id);
    properties.put("identity", AuthorIds.identity(id));
    properties.put("paperCount", facts.get("paperCount").asLong());
    properties.put("spellings", List.copyOf(names.texts()));
    if (name != null) {
      properties.put("name", name);
      properties.put("nameKey",
          id.startsWith(NAME_PREFIX) ? id.substring(NAME_PREFIX.length()) : Keys.name(name));
    }
    if (AuthorIds.isOrcid(id)) {
      properties.put("orcid", id.substring(ORCID_PREFIX.length()));
    }
    if (!years.isEmpty()) {
      properties.put("firstYear", Collections.min(years));
      properties.put("lastYear", Collections.max(years));
    }
    if (!citations.isEmpty()) {
      properties.put("citationCount", citations.stream().mapToLong(Long::longValue).sum());
    }
    return properties;
  }
}
