package org.papergraph.app.differential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionInput;
import graphql.GraphQL;
import org.papergraph.app.execution.wiring.Api;

/** Both sides, each answering with JSON; a failure is an answer too. Safe for many threads. */
record Answerers(Api server, GraphQL naive) {
  /** On a busy machine a statement may take longer to plan than a request may last. */
  private static final String LATE = "Not answered in time";
  private static final int MOST_TRIES = 8;
  private static final int SHOWN_BEFORE = 300;
  private static final int SHOWN_AFTER = 700;
  private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules()
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

  String server(Query query) {
    var answer = once(query);
    for (int again = 1; again < MOST_TRIES && answer.contains(LATE); again++) {
      answer = once(query);
    }
    return answer;
  }

  private String once(Query query) {
    try {
      return json(server.ask(query.document(), query.variables()));
    } catch (AssertionError | RuntimeException failure) {
      var message = String.valueOf(failure.getMessage());
      return "failed: " + message.substring(message.lastIndexOf('\n') + 1);
    }
  }

  String naive(Query query) {
    var result = naive.execute(ExecutionInput.newExecutionInput(query.document())
        .variables(query.variables()));
    if (!result.getErrors().isEmpty()) {
      throw new IllegalStateException(query + "\n" + result.getErrors());
    }
    return json(result.getData());
  }

  boolean differ(Query query) {
    return !server(query).equals(naive(query));
  }

  /** As {@link #differ}, for a query that may be wrong in itself; then it shows nothing. */
  boolean differRightly(Query query) {
    try {
      return differ(query);
    } catch (IllegalStateException wrong) {
      return false;
    }
  }

  /** The query, where its answers differ first, and the answers. */
  String difference(Query query) {
    var server = server(query);
    var naive = naive(query);
    int same = 0;
    while (same < Math.min(server.length(), naive.length())
        && server.charAt(same) == naive.charAt(same)) {
      same++;
    }
    return String.join("\n", "", query.toString(), "server: " + around(server, same),
        "naive:  " + around(naive, same));
  }

  private static String around(String answer, int place) {
    return answer.substring(Math.max(0, place - SHOWN_BEFORE),
        Math.min(answer.length(), place + SHOWN_AFTER));
  }

  private static String json(Object data) {
    try {
      return JSON.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
