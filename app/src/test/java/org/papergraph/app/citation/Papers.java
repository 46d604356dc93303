package org.papergraph.app.citation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers to cite. */
final class Papers {
  static final CitedVenue ICML = new CitedVenue("International Conference on Machine Learning",
      "ICML", "CONFERENCE");
  static final CitedVenue JMLR = new CitedVenue("Journal of Machine Learning Research", "JMLR",
      "JOURNAL");

  private Papers() {}

  static CitedPaper of(String title, String... authors) {
    return new CitedPaper("paper:title:1", title, List.of(authors), null, 2024, null, null, null,
        null, null, null, null);
  }

  static CitedPaper at(@Nullable CitedVenue venue, @Nullable String type,
      @Nullable String arxivId) {
    return new CitedPaper("paper:title:1", "Title", List.of(), null, null, null, type, venue, null,
        arxivId, null, null);
  }

  /** At a conference, with everything known. */
  static CitedPaper complete() {
    return new CitedPaper("paper:doi:10.1000/x_1", "Scaling GANs & LoRA to 100% of CIFAR_10",
        List.of("Grant M. Rotskoff", "Eric Vanden-Eijnden", "Laurens van der Maaten",
            "DeepSeek-AI"),
        6, 2024, LocalDate.of(2024, 7, 3), "conference paper", ICML, "10.1000/x_1", "2310.08513",
        "https://example.org/p?a=1&b=%20", "Costs $5.");
  }
}
