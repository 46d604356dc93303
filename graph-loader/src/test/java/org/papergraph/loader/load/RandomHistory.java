package org.papergraph.loader.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What sources may come with, load after load: new papers, records whose byline, year, venue, topics or references have
 * changed or are gone, a DOI that makes one paper of two, an ORCID iD that settles who somebody is, papers that were
 * cited before they came, and what is known already, the newest or an older state of it; and what is said aside, of
 * papers that others describe and of who is one person.
 */
final class RandomHistory {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> FIELDS = List.of("authors", "authorCount", "moreAuthors",
      "year", "venue", "keywords", "topics", "references", "citationCount", "title", "doi",
      "arxivId");
  private static final List<String> ORCIDS = List.of("0000-0002-1825-0097", "0000-0001-5109-3700");

  private final Random random;
  private final RandomRecords records;
  private final RandomSaid asides;
  private final List<ObjectNode> said = new ArrayList<>();

  RandomHistory(long seed) {
    random = new Random(seed);
    records = new RandomRecords(seed);
    asides = new RandomSaid(seed, false);
  }

  /** Loads, each of a few lines. */
  List<List<String>> loads(int count) {
    return IntStream.range(0, count).mapToObj(load -> lines(1 + random.nextInt(4))).toList();
  }

  private List<String> lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(line -> random.nextInt(4) == 0 ? asides.aside() : next().toString()).toList();
  }

  private ObjectNode next() {
    ObjectNode record = said.size() < 3 ? fresh() : switch (random.nextInt(8)) {
      case 0, 1 -> fresh();
      case 2, 3 -> changed();
      case 4 -> citing();
      case 5 -> joined();
      case 6 -> settled();
      default -> known();
    };
    said.add(record);
    return record;
  }

  private ObjectNode fresh() {
    ObjectNode record = (ObjectNode) read(records.lines(1).getFirst());
    if (random.nextInt(3) == 0) {
      record.put("publishedOn", "2019-0" + (1 + random.nextInt(9)) + "-01");
    }
    if (random.nextInt(3) == 0) {
      record.put("upvotes", random.nextInt(5));
    }
    return record;
  }

  private ObjectNode known() {
    return said.get(random.nextInt(said.size())).deepCopy();
  }

  /** Up to three fields of a known record are as in another, or gone with it. */
  private ObjectNode changed() {
    ObjectNode record = known();
    ObjectNode other = fresh();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String field = FIELDS.get(random.nextInt(FIELDS.size()));
      record.remove(field);
      if (other.has(field)) {
        record.set(field, other.get(field));
      }
    }
    return updated(record);
  }

  /** A record that cites papers which are here, or no paper any more. */
  private ObjectNode citing() {
    ObjectNode record = known();
    ArrayNode references = record.putArray("references");
    for (int i = random.nextInt(3); i > 0; i--) {
      ObjectNode cited = known();
      references.add(cited.has("doi")
          ? cited.path("doi").asText()
          : cited.path("source").asText() + ":" + cited.path("sourceId").asText("r0-1"));
    }
    return updated(record);
  }

  /** A record that bears the DOI of another from now on. */
  private ObjectNode joined() {
    ObjectNode record = known();
    record.put("doi", known().path("doi").asText("10.1000/late." + random.nextInt(2)));
    return updated(record);
  }

  /** A record that knows the ORCID iD of its first author from now on. */
  private ObjectNode settled() {
    ObjectNode record = known();
    if (record.path("authors").path(0) instanceof ObjectNode author) {
      author.put("orcid", ORCIDS.get(random.nextInt(ORCIDS.size())));
    }
    return updated(record);
  }

  /** Mostly of a later date; else the richer record counts, which may be the one before. */
  private ObjectNode updated(ObjectNode record) {
    return random.nextInt(5) == 0
        ? record
        : record.put("updated", "2025-01-%02d".formatted(1 + Math.min(said.size(), 30)));
  }

  private static Object read(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
