package org.papergraph.loader.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.loader.record.PaperRecord;

/**
 * What a record's title says about which paper it is.
 *
 * @param titleKey the folded title
 * @param group records are compared by title only within a group: the folded title, and for titles that many papers
 *   bear ("Editorial") also first author and year
 * @param lastName the first author's folded last name, empty without authors
 */
public record TitleGroup(String titleKey, String group, String lastName) {

  private static final Set<String> GENERIC = generic();

  static TitleGroup of(PaperRecord paper) {
    String titleKey = Keys.title(paper.title());
    String lastName = paper.authors().isEmpty()
        ? ""
        : PersonName.lastName(paper.authors().getFirst().name());
    String group = GENERIC.contains(titleKey)
        ? titleKey + "|" + lastName + "|" + paper.year()
        : titleKey;
    return new TitleGroup(titleKey, group, lastName);
  }

  private static Set<String> generic() {
    try (
        InputStream input = Objects
            .requireNonNull(TitleGroup.class.getResourceAsStream("generic-titles.txt"));
        BufferedReader lines = new BufferedReader(
            new InputStreamReader(input, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Keys::title)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
