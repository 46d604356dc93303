package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.RecordJson;
import org.papergraph.loader.record.TopicMention;
import org.papergraph.loader.record.VenueMention;

/**
 * Records from a world so small that most of them collide: few titles (one of them generic), DOIs, arXiv ids, names and
 * author ids, in every combination that sources can get wrong.
 */
final class RandomRecords {

  private static final List<String> SOURCES = List.of("openalex", "arxiv", "hf-daily-papers",
      "dblp");
  private static final List<String> TITLES = List.of("Deep Sets", "Neural Processes",
      "Score Matching for Graphs",
      "Editorial", "Attention on 𠮷 Graphs");
  private static final List<String> NAMES = List.of("Ada Lovelace", "A. Lovelace", "Grace Hopper",
      "Emmy Noether",
      "𠮷田 花子", "﨑山 太郎", "Kurt Gödel");
  private static final List<String> ORCIDS = List.of("0000-0002-1825-0097", "0000-0001-5109-3700");
  private static final List<String> VENUES = List.of("ICML 2019",
      "International Conference on Machine Learning",
      "Journal of Small Worlds", "JOURNAL OF SMALL WORLDS 2020", "arXiv");

  private final Random random;
  private final int worlds;
  private int world;

  RandomRecords(long seed) {
    this(seed, 1);
  }

  /** @param worlds how many such worlds there are side by side; only names, venues and topics are common to them */
  RandomRecords(long seed, int worlds) {
    this.random = new Random(seed);
    this.worlds = worlds;
  }

  /** Records as JSON lines. */
  List<String> lines(int count) {
    return IntStream.range(0, count).mapToObj(i -> RecordJson.write(record())).toList();
  }

  private PaperRecord record() {
    world = random.nextInt(worlds);
    PaperRecordBuilder record = PaperRecord.from(pick(SOURCES))
        .title(pick(TITLES) + (world == 0 ? "" : " " + world));
    if (chance(0.6)) {
      record.sourceId("r" + world + "-" + random.nextInt(12));
    }
    if (chance(0.3)) {
      record.updated("2024-0" + (1 + random.nextInt(3)) + "-01");
    }
    if (chance(0.3)) {
      record.doi("10.1000/" + world + "." + random.nextInt(5));
    }
    if (chance(0.3)) {
      record.arxivId("20%02d.0000%d".formatted(world, random.nextInt(4)));
    }
    if (chance(0.7)) {
      record.year(2018 + random.nextInt(3));
    }
    if (chance(0.5)) {
      record.citationCount((long) random.nextInt(9));
    }
    if (chance(0.6)) {
      record.venue(VenueMention.named(pick(VENUES)));
    }
    if (chance(0.3)) {
      record.id("s2", world + "" + random.nextInt(6));
    }
    if (chance(0.15)) {
      record.id("dblp", "r" + world + "-" + random.nextInt(12));
    }
    record.retracted(chance(0.05));
    byline(record);
    IntStream.range(0, random.nextInt(3)).forEach(i -> record.reference(reference()));
    IntStream.range(0, random.nextInt(3))
        .forEach(i -> record.keyword("keyword " + random.nextInt(4)));
    if (chance(0.3)) {
      record.topic(
          new TopicMention("topic " + random.nextInt(3), random.nextInt(10) / 10.0, "EXTRACTED"));
    }
    return record.build();
  }

  private void byline(PaperRecordBuilder record) {
    if (chance(0.3)) {
      record.authorCount(1 + random.nextInt(4));
      return;
    }
    List<String> names = new ArrayList<>();
    IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> names.add(pick(NAMES)));
    for (String name : names) {
      Map<String, String> ids = new LinkedHashMap<>();
      if (chance(0.4)) {
        ids.put("openalex", "A" + random.nextInt(4));
      }
      if (chance(0.2)) {
        ids.put("dblp", "D" + random.nextInt(3));
      }
      record.author(name, chance(0.25) ? pick(ORCIDS) : null, ids,
          chance(0.2) ? "Somewhere" : null);
    }
    record.moreAuthors(chance(0.1));
  }

  private String reference() {
    return switch (random.nextInt(3)) {
      case 0 -> "10.1000/" + world + "." + random.nextInt(5);
      case 1 -> "arXiv:20%02d.0000%d".formatted(world, random.nextInt(4));
      default -> "openalex:r" + world + "-" + random.nextInt(12);
    };
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private String pick(List<String> items) {
    return items.get(random.nextInt(items.size()));
  }
}
