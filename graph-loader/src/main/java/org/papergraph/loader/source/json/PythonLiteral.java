package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import org.papergraph.loader.record.InvalidRecordException;

/**
 * What Python's {@code repr} makes of lists and dictionaries of plain values. It stands as strings in some JSON files,
 * since their makers wrote {@code str(paper)} for {@code json.dumps(paper)}.
 */
final class PythonLiteral {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 100;

  private final String text;
  private int at;
  private int depth;

  private PythonLiteral(String text) {
    this.text = text;
  }

  static boolean isLikely(String text) {
    return text.startsWith("{'") || text.startsWith("{\"");
  }

  /** @throws InvalidRecordException if the text is none; the message says where */
  static JsonNode parse(String text) {
    PythonLiteral literal = new PythonLiteral(text);
    JsonNode value = literal.value();
    literal.skipSpace();
    if (literal.at < text.length()) {
      throw literal.broken("nothing more");
    }
    return value;
  }

  private JsonNode value() {
    skipSpace();
    char c = peek();
    return switch (c) {
      case '{' -> nested(this::dictionary);
      case '[' -> nested(() -> list(']'));
      case '(' -> nested(() -> list(')'));
      case '\'', '"' -> NODES.textNode(string(c));
      default -> word();
    };
  }

  private JsonNode nested(Supplier<JsonNode> part) {
    if (++depth > DEEPEST) {
      throw broken("less nesting");
    }
    at++;
    JsonNode node = part.get();
    depth--;
    return node;
  }

  private ObjectNode dictionary() {
    ObjectNode object = NODES.objectNode();
    while (!closes('}')) {
      String key = value().asText();
      skipSpace();
      expect(':');
      object.set(key, value());
      separator('}');
    }
    return object;
  }

  private ArrayNode list(char end) {
    ArrayNode array = NODES.arrayNode();
    while (!closes(end)) {
      array.add(value());
      separator(end);
    }
    return array;
  }

  private boolean closes(char end) {
    skipSpace();
    if (peek() == end) {
      at++;
      return true;
    }
    return false;
  }

  private void separator(char end) {
    skipSpace();
    if (peek() == ',') {
      at++;
    } else if (peek() != end) {
      throw broken("',' or '" + end + "'");
    }
  }

  private String string(char quote) {
    StringBuilder string = new StringBuilder();
    at++;
    while (peek() != quote) {
      char c = text.charAt(at++);
      if (c == '\\') {
        escape(string);
      } else {
        string.append(c);
      }
    }
    at++;
    return string.toString();
  }

  private void escape(StringBuilder string) {
    char c = peek();
    at++;
    switch (c) {
      case 'n' -> string.append('\n');
      case 't' -> string.append('\t');
      case 'r' -> string.append('\r');
      case 'x' -> string.appendCodePoint(hex(2));
      case 'u' -> string.appendCodePoint(hex(4));
      case 'U' -> string.appendCodePoint(hex(8));
      case '\\', '\'', '"' -> string.append(c);
      default -> string.append('\\').append(c);
    }
  }

  private int hex(int digits) {
    try {
      int value = Integer.parseInt(text, at, at + digits, 16);
      at += digits;
      if (Character.isValidCodePoint(value)) {
        return value;
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      // Said below.
    }
    throw broken(digits + " hexadecimal digits of a character");
  }

  private JsonNode word() {
    int start = at;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "None", "nan" -> NODES.nullNode();
      case "True" -> NODES.booleanNode(true);
      case "False" -> NODES.booleanNode(false);
      default -> number(word, start);
    };
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
  }

  private JsonNode number(String word, int start) {
    try {
      return word.matches("[+-]?\\d{1,18}")
          ? NODES.numberNode(Long.parseLong(word))
          : NODES.numberNode(Double.parseDouble(word));
    } catch (NumberFormatException e) {
      at = start;
      throw broken("a value");
    }
  }

  private void expect(char c) {
    if (peek() != c) {
      throw broken("'" + c + "'");
    }
    at++;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw broken("more");
    }
    return text.charAt(at);
  }

  private InvalidRecordException broken(String expected) {
    return new InvalidRecordException(
        "a string that holds a Python dictionary, broken at character "
            + (at + 1) + ": " + expected + " was expected; write the file with json.dumps");
  }
}
