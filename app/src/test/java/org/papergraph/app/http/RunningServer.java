package org.papergraph.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.papergraph.localneo4j.Neo4jUnderTest;

/** A server on a free port with {@link TinySchema}, and a client that sends what it is told to. */
final class RunningServer implements AutoCloseable {
  static final String JSON = "application/json";
  static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

  private final EmbeddedServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningServer(EmbeddedServer server) {
    this.server = server;
  }

  static RunningServer start() {
    return start(Map.of());
  }

  static RunningServer start(Map<String, Object> settings) {
    return run(settings, "tiny-schema");
  }

  /** The server as it is, on the database under test. */
  static RunningServer onGraphUnderTest() {
    return onGraphUnderTest(Map.of());
  }

  /** The server as it is, but for these settings, on the database under test. */
  static RunningServer onGraphUnderTest(Map<String, Object> settings) {
    Map<String, String> neo4j = Neo4jUnderTest.environment();
    Map<String, Object> all = new HashMap<>();
    all.put("neo4j.uri", neo4j.getOrDefault("NEO4J_URI", ""));
    all.put("neo4j.username", neo4j.getOrDefault("NEO4J_USERNAME", ""));
    all.put("neo4j.password", neo4j.getOrDefault("NEO4J_PASSWORD", ""));
    all.putAll(settings);
    return run(all);
  }

  /** The server as it is, without its database: nobody listens at port 1. */
  static RunningServer withoutGraph() {
    return run(Map.of("neo4j.uri", "bolt://127.0.0.1:1"));
  }

  private static RunningServer run(Map<String, Object> settings, String... environments) {
    Map<String, Object> all = new HashMap<>(settings);
    all.put("micronaut.server.port", -1);
    return new RunningServer(ApplicationContext.run(EmbeddedServer.class, all, environments));
  }

  static String resource(String path) {
    try (InputStream stream = RunningServer.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(stream, path).readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  int port() {
    return server.getPort();
  }

  <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  /** An answer with its body as text and, if it is any, as JSON. */
  record Answer(int status, String contentType, String body, HttpResponse<String> http) {

    JsonNode json() {
      return parse(body);
    }

    String firstCode() {
      return json().at("/errors/0/extensions/code").asText();
    }

    String firstMessage() {
      return json().at("/errors/0/message").asText();
    }
  }

  static JsonNode parse(String json) {
    try {
      return JsonMapper.builder().build().readTree(json);
    } catch (IOException notJson) {
      throw new UncheckedIOException("not JSON: " + json, notJson);
    }
  }

  /** The query as a client of today sends it. */
  Answer query(String query) {
    return post(GRAPHQL_RESPONSE, JsonMapper.builder().build().createObjectNode()
        .put("query", query).toString());
  }

  /** A connection over which the query was sent; to close it is to go away. */
  Socket asking(String query) throws IOException {
    var body = JsonMapper.builder().build().createObjectNode().put("query", query).toString();
    var client = new Socket(InetAddress.getLoopbackAddress(), port());
    client.getOutputStream().write("""
                                   POST /graphql HTTP/1.1\r
                                   host: 127.0.0.1\r
                                   content-type: application/json\r
                                   content-length: %d\r
                                   \r
                                   %s""".formatted(body.length(), body)
        .getBytes(StandardCharsets.US_ASCII));
    return client;
  }

  Answer post(String accept, String body) {
    return send(post(body).header("content-type", JSON).header("accept", accept));
  }

  HttpRequest.Builder post(String body) {
    return to("/graphql").POST(BodyPublishers.ofString(body));
  }

  Answer get(String accept, String... namesAndValues) {
    StringBuilder path = new StringBuilder("/graphql");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      path.append(i == 0 ? '?' : '&').append(namesAndValues[i]).append('=')
          .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return send(to(path.toString()).header("accept", accept));
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  Answer send(HttpRequest.Builder request) {
    try {
      var http = client.send(request.build(), BodyHandlers.ofString());
      String type = http.headers().firstValue("content-type").orElse("");
      return new Answer(http.statusCode(), type, http.body(), http);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** An answer of which the body is read as it comes. */
  HttpResponse<InputStream> stream(String path) {
    try {
      return client.send(to(path).build(), BodyHandlers.ofInputStream());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
