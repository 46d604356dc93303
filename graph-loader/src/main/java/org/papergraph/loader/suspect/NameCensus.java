package org.papergraph.loader.suspect;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How common names are among the authors of a graph. First and last names are taken to be independent, so that a name
 * that stands here once is known to be common if its parts are.
 */
final class NameCensus {

  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();
  private final int names;

  NameCensus(Collection<AuthorName> authors) {
    Set<NameForm> forms = new HashSet<>();
    authors.forEach(author -> forms.add(NameForm.of(author.name())));
    for (NameForm form : forms) {
      first.merge(form.first(), 1, Integer::sum);
      first.merge(form.first().substring(0, 1), 1, Integer::sum);
      last.merge(form.last(), 1, Integer::sum);
    }
    names = Math.max(1, forms.size());
  }

  /** How many people of the graph can be expected to have this name, beside the one who has it. */
  double expected(NameForm form) {
    double firsts = first.getOrDefault(form.first(), 1);
    double lasts = last.getOrDefault(form.last(), 1);
    return firsts * lasts / names;
  }

  /** True if every word of the name is the first name of some and the last name of others. */
  boolean isReversible(NameForm form) {
    return form.words().stream().allMatch(
        word -> first.getOrDefault(word, 0) > 1 && last.getOrDefault(word, 0) > 1);
  }
}
