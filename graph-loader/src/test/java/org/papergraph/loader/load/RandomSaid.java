package org.papergraph.loader.load;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.AssertionJson;
import org.papergraph.loader.record.PaperAmendment;
import org.papergraph.loader.record.PersonRecord;
import org.papergraph.loader.record.VocabularyTerm;

/** Records of the small world of {@link RandomRecords}, amendments, persons and concepts of the same, as lines of JSON. */
final class RandomSaid {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> CONCEPTS = List.of("deep set", "neural process", "graph",
      "score matching", "attention", "topic 0", "keyword 1", "learning", "a|b");
  private static final List<String> SOURCES = List.of("openalex", "arxiv", "dblp");

  private final Random random;
  private final RandomRecords records;
  private final boolean identity;

  /** @param identity whether sources merge and withdraw records too */
  RandomSaid(long seed, boolean identity) {
    this.random = new Random(seed);
    this.records = new RandomRecords(seed);
    this.identity = identity;
  }

  List<String> lines(int count) {
    return IntStream.range(0, count).mapToObj(i -> line()).toList();
  }

  private String line() {
    return random.nextInt(10) < 6 ? records.lines(1).getFirst() : aside();
  }

  /** An amendment or a person. */
  String aside() {
    return random.nextInt(4) > 0
        ? "{\"amendment\":" + AssertionJson.write(amendment()) + "}"
        : "{\"person\":" + AssertionJson.write(person()) + "}";
  }

  /** What a vocabulary says of a concept that some of the records are about. */
  String term() {
    List<String> others = List.of(pick(CONCEPTS));
    return JSON.createObjectNode().set("term", JSON.valueToTree(
        new VocabularyTerm(pick(List.of("cso", "mesh")), pick(CONCEPTS),
            random.nextInt(3) == 0 ? "" : pick(CONCEPTS),
            random.nextInt(3) == 0 ? others : List.of(),
            random.nextBoolean() ? others : List.of(),
            random.nextInt(4) == 0 ? others : List.of())))
        .toString();
  }

  private PaperAmendment amendment() {
    List<Supplier<PaperAmendment>> kinds = new ArrayList<>(List.of(
        () -> dated(PaperAmendment.ofAbstract(pick(SOURCES), paper(),
            "An abstract" + "!".repeat(random.nextInt(3)))),
        () -> dated(PaperAmendment.ofCitation(pick(SOURCES), paper(), paper()))));
    if (identity) {
      kinds.add(() -> PaperAmendment.ofMerge("openalex", own(), own(), date()));
      kinds.add(() -> PaperAmendment.ofDeletion("openalex", own(), date()));
    }
    return pick(kinds).get();
  }

  private PaperAmendment dated(PaperAmendment said) {
    return new PaperAmendment(said.source(), said.part(), said.paper(), date(),
        said.abstractText(), said.references(), said.mergedInto(), said.deleted());
  }

  private PersonRecord person() {
    List<String> ids = new ArrayList<>();
    ids.add("author:openalex:A" + random.nextInt(5));
    ids.add("author:dblp:D" + random.nextInt(4));
    if (random.nextInt(3) == 0) {
      ids.add("author:orcid:" + pick(List.of("0000-0002-1825-0097", "0000-0001-5109-3700")));
    }
    return new PersonRecord("dblp", "p" + random.nextInt(4), date(), ids);
  }

  private String own() {
    return "paper:openalex:r0-" + random.nextInt(12);
  }

  private String paper() {
    return switch (random.nextInt(4)) {
      case 0 -> "paper:doi:10.1000/0." + random.nextInt(5);
      case 1 -> "paper:s2:0" + random.nextInt(6);
      case 2 -> "paper:dblp:r0-" + random.nextInt(12);
      default -> own();
    };
  }

  private @Nullable String date() {
    return random.nextInt(3) == 0 ? null : "2024-0" + (1 + random.nextInt(3)) + "-01";
  }

  private <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
