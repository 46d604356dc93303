package org.papergraph.loader.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an author's papers say about the author, as properties of the Author node. */
public final class AuthorSummary {

  private static final String ORCID_PREFIX = "author:orcid:";

  private AuthorSummary() {}

  /**
   * @param rawNames one for every byline entry
   * @param papers how many distinct papers
   * @param years of the papers, null where not known
   * @param citations of the papers, null where not known
   * @param origins of the byline entries
   */
  public static Map<String, Object> of(String id, Collection<String> rawNames, long papers,
      Collection<@Nullable Long> years, Collection<@Nullable Long> citations, Origins origins) {
    Tally names = new Tally();
    rawNames.forEach(raw -> names.add(PersonName.displayed(raw)));
    String name = names.mostFrequent();
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", id);
    properties.put("identity", AuthorIds.identity(id));
    properties.put("paperCount", papers);
    origins.putInto(properties);
    properties.put("spellings", List.copyOf(names.texts()));
    Folded.put(properties, names.texts());
    if (name != null) {
      properties.put("name", name);
      properties.put("nameKey", Keys.name(name));
    }
    if (AuthorIds.isOrcid(id)) {
      properties.put("orcid", id.substring(ORCID_PREFIX.length()));
    }
    LongSummaryStatistics known = statistics(years);
    if (known.getCount() > 0) {
      properties.put("firstYear", known.getMin());
      properties.put("lastYear", known.getMax());
    }
    LongSummaryStatistics cited = statistics(citations);
    if (cited.getCount() > 0) {
      properties.put("citationCount", cited.getSum());
    }
    Lacking.put(properties, "citationCount", "firstYear", "lastYear");
    return properties;
  }

  private static LongSummaryStatistics statistics(Collection<@Nullable Long> values) {
    return values.stream().filter(Objects::nonNull).mapToLong(Long::longValue).summaryStatistics();
  }
}
