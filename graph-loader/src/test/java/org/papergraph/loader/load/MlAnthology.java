package org.papergraph.loader.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.VenueMention;

/** Papers of the ML Anthology. */
final class MlAnthology {

  private static final Path DIRECTORY = Path.of("../../shared/data/mlanthology");
  private static final JsonMapper JSON = new JsonMapper();

  private MlAnthology() {}

  /** A paper with its authors' names. */
  record Paper(String id, String title, int year, String venue, List<String> authors) {

    /** The record with its authors under other names. */
    PaperRecord record(List<String> names) {
      PaperRecordBuilder record = PaperRecord.from("mlanthology").sourceId(id).title(title)
          .year(year).venue(VenueMention.named(venue));
      names.forEach(record::author);
      return record.build();
    }
  }

  static boolean isHere() {
    return Files.isDirectory(DIRECTORY);
  }

  static List<Paper> read() {
    List<Paper> papers = new ArrayList<>();
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      files.filter(file -> file.toString().endsWith(".json.gz")).sorted()
          .forEach(file -> papers.addAll(papers(file)));
      return papers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of those with most papers. */
  static List<String> busiest(List<Paper> papers, int most) {
    Map<String, Integer> counts = new TreeMap<>();
    papers.forEach(paper -> paper.authors().forEach(name -> counts.merge(name, 1, Integer::sum)));
    return new ArrayList<>(counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(most).map(Map.Entry::getKey).toList());
  }

  private static List<Paper> papers(Path file) {
    try (InputStream input = new GZIPInputStream(Files.newInputStream(file))) {
      List<Paper> papers = new ArrayList<>();
      for (JsonNode paper : JSON.readTree(input).path("papers")) {
        List<String> authors = new ArrayList<>();
        paper.path("authors").forEach(author -> authors.add(
            (author.path("given").asText() + " " + author.path("family").asText()).strip()));
        papers.add(new Paper(paper.path("bibtex_key").asText(), paper.path("title").asText(),
            paper.path("year").asInt(), paper.path("venue").asText(), authors));
      }
      return papers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
