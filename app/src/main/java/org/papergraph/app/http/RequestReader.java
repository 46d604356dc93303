package org.papergraph.app.http;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.execution.Explain;
import org.papergraph.app.execution.GraphQlRequest;

/**
 * Reads the parameters of a request, from a JSON body or from the URL, and refuses what is not
 * well-formed with a sentence that says what and why.
 */
@Singleton
final class RequestReader {
  private static final List<String> PARAMETERS = List.of("query", "operationName", "variables",
      "extensions");

  private final JsonReader json = new JsonReader();

  /** @throws HttpRefusal 415 for other media types than JSON in UTF-8, 400 for a bad body */
  GraphQlRequest fromBody(@Nullable String contentType, byte[] body, Explain explain) {
    requireJson(contentType);
    if (body.length == 0) {
      throw HttpRefusal.badRequest(
          "The body is empty. Send a JSON object, for example {\"query\": \"{ __typename }\"}.");
    }
    return request(json.object(decoded(body), "The body"), explain);
  }

  /** @throws HttpRefusal 400 for parameters given twice, or of the wrong type */
  GraphQlRequest fromUrl(HttpParameters parameters, Explain explain) {
    Map<String, Object> members = new HashMap<>();
    for (String name : PARAMETERS) {
      List<String> values = parameters.getAll(name);
      if (values.size() > 1) {
        throw HttpRefusal.badRequest("`" + name + "` is given twice in the URL. Give it once.");
      }
      if (values.size() == 1 && !values.getFirst().isEmpty()) {
        members.put(name, values.getFirst());
      }
    }
    for (String name : List.of("variables", "extensions")) {
      if (members.get(name) instanceof String text) {
        members.put(name, json.object(text, "`" + name + "`"));
      }
    }
    return request(members, explain);
  }

  private static void requireJson(@Nullable String contentType) {
    if (contentType == null) {
      throw unsupported("The request has no content-type.");
    }
    String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
    if (!parts[0].strip().equals("application/json")) {
      throw unsupported("The content-type is not one that is read here.");
    }
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].replace("\"", "").strip();
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
        throw unsupported("JSON is read in UTF-8 only.");
      }
    }
  }

  private static HttpRefusal unsupported(String message) {
    return new HttpRefusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
        message + " Send `content-type: application/json`.");
  }

  private static String decoded(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException invalid) {
      throw HttpRefusal.badRequest("The body is not valid UTF-8.");
    }
  }

  private static GraphQlRequest request(Map<String, Object> members, Explain explain) {
    Object query = members.get("query");
    if (query == null) {
      throw HttpRefusal.badRequest("There is no `query`. Send one, for example "
          + "{\"query\": \"{ __typename }\"}; to try some in a browser, open /graphiql.");
    }
    optionalObject(members, "extensions");
    String operationName = optionalText(members, "operationName");
    return new GraphQlRequest(text(query, "query"),
        operationName == null || operationName.isEmpty() ? null : operationName,
        optionalObject(members, "variables"), explain);
  }

  private static @Nullable String optionalText(Map<String, Object> members, String name) {
    Object value = members.get(name);
    return value == null ? null : text(value, name);
  }

  private static String text(Object value, String name) {
    if (value instanceof String text) {
      return text;
    }
    throw HttpRefusal.badRequest("`" + name + "` must be a string, not " + json(value) + ".");
  }

  @SuppressWarnings("unchecked") // the keys of a JSON object are strings
  private static Map<String, Object> optionalObject(Map<String, Object> members, String name) {
    Object value = members.get(name);
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?> object) {
      return (Map<String, Object>) object;
    }
    throw HttpRefusal
        .badRequest("`" + name + "` must be a JSON object, not " + json(value) + ".");
  }

  private static String json(Object value) {
    return JsonReader.kindOf(value);
  }
}
