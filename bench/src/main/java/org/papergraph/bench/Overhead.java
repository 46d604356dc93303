package org.papergraph.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;

/**
 * What a request costs beside its statement: the request over HTTP and the statement alone through the driver, until its
 * answer is there as maps and lists, in turn, one at a time; and what a request costs that asks nothing of the graph,
 * which is HTTP at both ends and little else.
 *
 * <p>{@code Overhead [URL [BOLT [REQUESTS]]]}, by default the ports of {@code bench/http} and 2,000.
 */
public final class Overhead {
  private static final String[] QUERIES = {
      """
      { author(by: {id: "author:name:sergey levine"}) { name
        coauthors(first: 45) { nodes { id name coauthors(first: 20) { nodes { id name } } } } } }
      """,
      """
      { papers(first: 55, orderBy: [{field: YEAR, direction: DESC}]) { nodes { id title year citationCount
        venue { id name } authors(first: 20) { nodes { id name } } topics(first: 20) { nodes { id label } } } } }
      """};
  private static final SessionConfig READING = SessionConfig.builder().withDatabase("neo4j")
      .withDefaultAccessMode(AccessMode.READ).build();
  private static final TypeReference<Map<String, Object>> PARAMETERS = new TypeReference<>() {
  };
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI url;
  private final Driver driver;
  private final int requests;

  private Overhead(URI url, Driver driver, int requests) {
    this.url = url;
    this.driver = driver;
    this.requests = requests;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    var url = args.length > 0 ? args[0] : "http://127.0.0.1:18080/graphql";
    var bolt = args.length > 1 ? args[1] : "bolt://127.0.0.1:17687";
    var requests = args.length > 2 ? Integer.parseInt(args[2]) : 2_000;
    try (var driver = GraphDatabase.driver(bolt)) {
      var overhead = new Overhead(URI.create(url), driver, requests);
      for (var query : QUERIES) {
        overhead.measure(query);
      }
    }
  }

  private void measure(String query) throws IOException, InterruptedException {
    var body = JSON.writeValueAsString(Map.of("query", query));
    var cypher = JSON.readTree(answer(body, "cypher")).at("/extensions/cypher/0");
    var bytes = answer(body, "").length();
    turn(body, cypher); // to warm up
    for (int round = 0; round < 3; round++) {
      var times = turn(body, cypher);
      var request = median(times[0]);
      var statement = median(times[1]);
      var empty = median(times[2]);
      System.out.printf(Locale.ROOT,
          "%,d bytes: request %.2f ms, statement %.2f ms, empty request %.2f ms (p50); "
              + "request without statement %.1f %%, without empty request too %.1f %%%n",
          bytes, request, statement, empty, 100 * (request - statement) / request,
          100 * (request - statement - empty) / request);
    }
  }

  private double[][] turn(String body, JsonNode cypher) throws IOException, InterruptedException {
    var times = new double[3][requests];
    for (int i = 0; i < requests; i++) {
      var begin = System.nanoTime();
      answer(body, "");
      var between = System.nanoTime();
      read(cypher);
      times[0][i] = (between - begin) / 1e6;
      var after = System.nanoTime();
      answer("{\"query\": \"{ __typename }\"}", "");
      times[1][i] = (after - between) / 1e6;
      times[2][i] = (System.nanoTime() - after) / 1e6;
    }
    return times;
  }

  private String answer(String body, String explain) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(url).header("content-type", "application/json")
        .header("accept", "application/json").header("papergraph-explain", explain)
        .POST(HttpRequest.BodyPublishers.ofString(body)).build();
    return http.send(request, BodyHandlers.ofString()).body();
  }

  private Object read(JsonNode cypher) {
    try (var session = driver.session(READING)) {
      return session.run(cypher.get("statement").asText(),
          JSON.convertValue(cypher.get("parameters"), PARAMETERS)).single().get(0).asObject();
    }
  }

  private static double median(double[] times) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
