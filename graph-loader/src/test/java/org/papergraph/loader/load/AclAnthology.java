package org.papergraph.loader.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.papergraph.loader.record.PaperRecord;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.VenueMention;

/** Papers of the ACL Anthology, and its editors' list of who publishes under which names. */
record AclAnthology(List<Paper> papers, Map<String, Set<String>> peopleByName) {

  private static final Path DIRECTORY = Path.of("../../shared/data/acl-anthology");
  private static final Pattern NAME = Pattern
      .compile("\\{first: '?(.*?)'?, last: '?(.*?)'?}");

  /** A paper with its authors' names. */
  record Paper(String id, String title, String text, int year, String venue,
      List<String> authors) {

    /** The record with its authors under other names. */
    PaperRecord record(List<String> names) {
      PaperRecordBuilder record = PaperRecord.from("acl").sourceId(id).title(title).year(year)
          .venue(VenueMention.named(venue));
      if (!text.isEmpty()) {
        record.abstractText(text);
      }
      names.forEach(record::author);
      return record.build();
    }
  }

  static boolean isHere() {
    return Files.isDirectory(DIRECTORY);
  }

  static AclAnthology read() {
    List<Paper> papers = new ArrayList<>();
    for (String file : List.of("2022.naacl", "2023.eacl", "2024.eacl")) {
      papers.addAll(papers(DIRECTORY.resolve(file + ".xml.gz")));
    }
    return new AclAnthology(papers, people());
  }

  /** True if the editors say that one person publishes under both names. */
  boolean isOnePerson(String name, String other) {
    Set<String> people = new TreeSet<>(peopleByName.getOrDefault(name, Set.of()));
    people.retainAll(peopleByName.getOrDefault(other, Set.of()));
    return !people.isEmpty();
  }

  /** All names of each person who has several. */
  Map<String, Set<String>> namesByPerson() {
    Map<String, Set<String>> names = new TreeMap<>();
    peopleByName.forEach((name, people) -> people.forEach(
        person -> names.computeIfAbsent(person, each -> new TreeSet<>()).add(name)));
    return names;
  }

  private static List<Paper> papers(Path file) {
    List<Paper> papers = new ArrayList<>();
    try (InputStream input = unzipped(file)) {
      Document xml = Jsoup.parse(input, "UTF-8", "", Parser.xmlParser());
      for (Element volume : xml.select("volume")) {
        String venue = volume.select("meta > venue").text();
        int year = Integer.parseInt(volume.select("meta > year").text());
        for (Element paper : volume.select("> paper")) {
          List<String> authors = new ArrayList<>();
          paper.select("> author").forEach(author -> authors.add(
              (author.select("first").text() + " " + author.select("last").text()).strip()));
          papers.add(new Paper(paper.select("> bibkey").text(), paper.select("> title").text(),
              paper.select("> abstract").text(), year, venue, authors));
        }
      }
      return papers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list is YAML of one shape: an entry a person, names in braces. */
  private static Map<String, Set<String>> people() {
    Map<String, Set<String>> people = new HashMap<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        unzipped(DIRECTORY.resolve("name_variants.yaml.gz")), StandardCharsets.UTF_8))) {
      int person = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        person += line.startsWith("- ") ? 1 : 0;
        Matcher name = NAME.matcher(line);
        if (name.find()) {
          people.computeIfAbsent((name.group(1) + " " + name.group(2)).strip(),
              each -> new TreeSet<>()).add("person " + person);
        }
      }
      return people;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream unzipped(Path file) throws IOException {
    return new GZIPInputStream(Files.newInputStream(file));
  }
}
