package org.papergraph.loader.source.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.papergraph.loader.source.text.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** Records are found wherever they are, and each knows its place. */
class JsonLayoutsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PIECES = List.of("a", "é", "何", "🎉", "\"", "\\", "{", "}", "[",
      "]", ",", ":", "\n", "\u0000", " ");

  @Test
  void positionsAreLinesAndBytes() throws IOException {
    String first = "{\"title\": \"é\"}";
    String second = "{\"title\": \"Two\",\n \"year\": 1}";
    String before = "{\n \"meta\": {\"é\": [1, {\"results\": []}]},\n \"results\": [ ";
    String between = ",\n\n  ";
    List<Line> found = read(before + first + between + second + " ],\n \"more\": []}\n");
    assertThat(found).containsExactly(new Line(3, bytes(before), first, ""),
        new Line(5, bytes(before + first + between), second, ""));
  }

  @Test
  void objectsOneAfterTheOtherMayHaveAnyForm() throws IOException {
    assertThat(texts("{\n\"title\": 1}\n{\"title\":\n2} {\"title\": 3}"))
        .containsExactly("{\n\"title\": 1}", "{\"title\":\n2}", "{\"title\": 3}");
  }

  @Test
  void severalAnswersInOneFileAreReadOneAfterTheOther() throws IOException {
    assertThat(
        texts("{\"results\":[{\"a\":1}],\"meta\":{}}\n{\"meta\":{},\"results\":[{\"a\":2}]}"))
        .containsExactly("{\"a\":1}", "{\"a\":2}");
  }

  @Test
  void aWrapperIsToldFromARecordThatHoldsLists() {
    assertThat(JsonHead.of("{\"title\":\"T\",\"keywords\":[\"a\"],\"authors\":[{}]}").layout())
        .isEqualTo(JsonLayout.LINES);
    assertThat(JsonHead.of("{\"message\":{\"total\":1,\"items\":[{\"DOI\":1}]}}").layout())
        .isEqualTo(JsonLayout.arrayAt(List.of("message", "items")));
    assertThat(JsonHead.of("{\"message\":{\"DOI\":\"10.1000/1\"}}").layout())
        .isEqualTo(JsonLayout.objectAt(List.of("message")));
    assertThat(JsonHead.of("[\"1\", {\"title\":[]}]\n[\"2\", {}]").layout())
        .isEqualTo(JsonLayout.LINES);
  }

  @Test
  void aRecordThatEndsWithTheFirstBytesIsKnownByWhatThereIsOfIt() {
    String text = "{\"id\":\"W1\",\"authors\":[{\"name\":\"A\"},{\"name\":\"B";
    for (int end = 8; end <= text.length(); end++) {
      JsonHead head = JsonHead.of(text.substring(0, end));
      assertThat(head.layout()).isEqualTo(JsonLayout.LINES);
      assertThat(head.first().isObject()).isTrue();
    }
    assertThat(JsonHead.of(text).first().path("authors").path(0).path("name").asText())
        .isEqualTo("A");
  }

  /** Against Jackson's own reading of the whole text. */
  @RepeatedTest(50)
  void anyLayoutHoldsTheSameRecords(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition() * 0x9E3779B97F4A7C15L);
    List<JsonNode> records = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      records.add(record(random));
    }
    String items = records.stream().map(record -> written(record, random))
        .collect(Collectors.joining(random.nextBoolean() ? "," : " ,\n"));
    String lines = records.stream().map(JsonNode::toString).collect(Collectors.joining("\n"));
    for (String text : List.of(lines, "[" + items + "]", " [\n" + items + "\n]\n",
        "{\"meta\":" + written(record(random), random) + ",\"results\":[" + items
            + "], \"x\":\"]}\"}",
        "{\"message\" : {\"n\":[[]],\n\"items\" : [" + items + "]}}")) {
      assertThat(nodes(text)).as(text).isEqualTo(records);
    }
  }

  @Test
  void anArrayOfAHundredMegabytesInOneLineIsReadRecordByRecord() throws IOException {
    byte[] item = ("{\"title\":\"" + "x".repeat(990) + "\"},").getBytes(StandardCharsets.UTF_8);
    int count = 100_000;
    JsonTexts texts = JsonTexts.open(new Repeated(item, count)).texts();
    int found = 0;
    for (Line line = texts.next(); line != null; line = texts.next()) {
      assertThat(line.text()).hasSize(item.length - 1);
      assertThat(line.offset()).isEqualTo(1L + (long) found * item.length);
      found++;
    }
    assertThat(found).isEqualTo(count);
  }

  /** An array that is never whole in memory. */
  private static final class Repeated extends InputStream {

    private final byte[] item;
    private final long size;
    private long at;

    Repeated(byte[] item, int count) {
      this.item = item;
      this.size = 2L + (long) item.length * count;
    }

    @Override
    public int read() {
      if (at >= size) {
        return -1;
      }
      long here = at++;
      return here == 0 ? '[' : here == size - 1 ? ']' : item[(int) ((here - 1) % item.length)];
    }
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static ObjectNode record(Random random) {
    ObjectNode record = JSON.createObjectNode();
    record.put("title", text(random));
    record.putArray("list").add(random.nextInt()).add(text(random)).addObject().put(text(random),
        random.nextBoolean());
    record.putObject(text(random)).putNull(text(random)).put("results", random.nextDouble());
    return record;
  }

  private static String text(Random random) {
    return random.ints(random.nextInt(8), 0, PIECES.size()).mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }

  private static String written(JsonNode node, Random random) {
    try {
      return random.nextBoolean()
          ? node.toString()
          : JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<JsonNode> nodes(String text) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String record : texts(text)) {
      nodes.add(JSON.readTree(record));
    }
    return nodes;
  }

  private static List<String> texts(String text) throws IOException {
    List<Line> lines = read(text);
    assertThat(lines).allMatch(line -> !line.isBroken());
    return lines.stream().map(Line::text).toList();
  }

  private static List<Line> read(String text) throws IOException {
    JsonTexts texts = JsonTexts
        .open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).texts();
    List<Line> lines = new ArrayList<>();
    for (Line line = texts.next(); line != null; line = texts.next()) {
      lines.add(line);
    }
    return lines;
  }
}
