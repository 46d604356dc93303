package org.papergraph.loader.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.RecordJson;
import org.papergraph.loader.suspect.Suspect;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Suspects in graphs of real papers, against people whose names are known. */
class SuspectPrecisionTest {

  private static final int FIRST = 100;

  @TempDir
  private Path directory;

  private enum Verdict {
    RIGHT, WRONG, UNKNOWN
  }

  @BeforeEach
  void emptyGraph() {
    Neo4jUnderTest.empty();
  }

  /**
   * Everybody who is on the editors' list with several names signs with these in turn. A pair of which one is not on the
   * list is neither right nor wrong: many of them are one person's names too.
   */
  @Test
  @EnabledIf("anthologyIsHere")
  void peopleWhoSignWithSeveralNamesComeFirst() throws IOException {
    AclAnthology anthology = AclAnthology.read();
    Map<String, List<String>> names = new HashMap<>();
    anthology.namesByPerson().values().forEach(
        all -> all.forEach(name -> names.put(name, List.copyOf(all))));
    Map<String, Integer> signed = new HashMap<>();
    List<PaperRecord> records = new ArrayList<>();
    for (AclAnthology.Paper paper : anthology.papers()) {
      List<String> byline = new ArrayList<>();
      for (String author : paper.authors()) {
        List<String> all = names.getOrDefault(author, List.of(author));
        byline.add(all.get(signed.merge(all.getFirst(), 1, Integer::sum) % all.size()));
      }
      records.add(paper.record(byline));
    }
    load(records);
    Set<String> listed = anthology.peopleByName().keySet();
    Map<Verdict, Integer> verdicts = verdicts(Suspect.Kind.ONE_PERSON, suspect -> {
      if (anthology.isOnePerson(suspect.names().getFirst(), suspect.names().getLast())) {
        return Verdict.RIGHT;
      }
      return listed.containsAll(suspect.names()) ? Verdict.WRONG : Verdict.UNKNOWN;
    });
    assertThat(verdicts.getOrDefault(Verdict.RIGHT, 0)).isGreaterThan(60);
    assertThat(verdicts.getOrDefault(Verdict.WRONG, 0)).isLessThan(5);
  }

  /** Of the two hundred authors with most papers, each two get one name. */
  @Test
  @EnabledIf("mlAnthologyIsHere")
  void twoPeopleOfOneNameComeFirst() throws IOException {
    List<MlAnthology.Paper> papers = MlAnthology.read();
    List<String> busiest = MlAnthology.busiest(papers, 2 * FIRST);
    Collections.shuffle(busiest, new Random(9 * 0x9E3779B97F4A7C15L));
    Map<String, String> renamed = new HashMap<>();
    for (int i = 0; i < FIRST; i++) {
      renamed.put(busiest.get(2 * i), busiest.get(2 * i + 1));
    }
    Set<String> doubled = new HashSet<>(renamed.values());
    load(papers.stream().filter(paper -> !Collections.disjoint(paper.authors(), busiest))
        .map(paper -> paper.record(paper.authors().stream()
            .map(author -> renamed.getOrDefault(author, author)).toList()))
        .toList());
    Map<Verdict, Integer> verdicts = verdicts(Suspect.Kind.TWO_PEOPLE,
        suspect -> doubled.contains(suspect.names().getFirst()) ? Verdict.RIGHT : Verdict.WRONG);
    assertThat(verdicts.getOrDefault(Verdict.RIGHT, 0))
        .isGreaterThan(4 * verdicts.getOrDefault(Verdict.WRONG, 0));
  }

  private static Map<Verdict, Integer> verdicts(Suspect.Kind kind,
      Function<Suspect, Verdict> judge) {
    long begin = System.nanoTime();
    List<Suspect> suspects = new AuthorSuspects(Neo4jUnderTest.driver(),
        SessionConfig.defaultConfig()).find(kind, FIRST);
    long millis = (System.nanoTime() - begin) / 1_000_000;
    Map<Verdict, Integer> verdicts = new HashMap<>();
    suspects.forEach(suspect -> verdicts.merge(judge.apply(suspect), 1, Integer::sum));
    System.out.printf("%s, the first %d: %s, in %d ms%n", kind, suspects.size(), verdicts, millis);
    if (Boolean.getBoolean("papergraph.suspects")) {
      suspects.forEach(suspect -> System.out.println("  " + judge.apply(suspect) + " " + suspect));
    }
    return verdicts;
  }

  private void load(List<PaperRecord> records) throws IOException {
    Path file = Files.write(directory.resolve("records.jsonl"),
        records.stream().map(RecordJson::write).toList());
    LoadReport report = Loader.load(Neo4jUnderTest.driver(), List.of(file));
    assertThat(report.counts().rejected()).isZero();
    System.out.println(report.graph());
  }

  static boolean anthologyIsHere() {
    return AclAnthology.isHere();
  }

  static boolean mlAnthologyIsHere() {
    return MlAnthology.isHere();
  }
}
