package org.papergraph.app.citation;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Citations worked out by hand. */
class CitationsTest {

  @Test
  void bibTexOfAConferencePaper() {
    assertThat(Citations.write(CitationFormat.BIBTEX, Papers.complete())).isEqualTo(
        """
        @inproceedings{rotskoff2024scaling,
          title         = {Scaling {GANs} \\& {LoRA} to 100\\% of {CIFAR}\\_10},
          author        = {Rotskoff, Grant M. and Vanden-Eijnden, Eric and van der Maaten, Laurens \
        and {DeepSeek-AI} and others},
          booktitle     = {International Conference on Machine Learning (ICML)},
          year          = {2024},
          month         = jul,
          doi           = {10.1000/x_1},
          eprint        = {2310.08513},
          archivePrefix = {arXiv},
          url           = {https://example.org/p?a=1&b=%20},
          abstract      = {Costs \\$5.},
        }
        """);
  }

  @Test
  void bibTexOfAPreprint() {
    var paper = Papers.at(null, "preprint", "2310.08513");

    assertThat(Citations.write(CitationFormat.BIBTEX, paper))
        .isEqualTo("""
                   @misc{title,
                     title         = {Title},
                     eprint        = {2310.08513},
                     archivePrefix = {arXiv},
                     url           = {https://arxiv.org/abs/2310.08513},
                   }
                   """);
  }

  @Test
  void risOfAConferencePaper() {
    assertThat(Citations.write(CitationFormat.RIS, Papers.complete()))
        .isEqualTo("""
                   TY  - CONF
                   AU  - Rotskoff, Grant M.
                   AU  - Vanden-Eijnden, Eric
                   AU  - van der Maaten, Laurens
                   AU  - DeepSeek-AI
                   TI  - Scaling GANs & LoRA to 100% of CIFAR_10
                   PY  - 2024
                   DA  - 2024/07/03
                   T2  - International Conference on Machine Learning (ICML)
                   AB  - Costs $5.
                   DO  - 10.1000/x_1
                   UR  - https://example.org/p?a=1&b=%20
                   N1  - Names 4 of 6 authors.
                   ID  - rotskoff2024scaling
                   ER  - \s
                   """.replace("\n", "\r\n").replace("ER  -  ", "ER  - "));
  }

  @Test
  void risOfAnArticleNamesTheJournalTwice() {
    assertThat(Citations.write(CitationFormat.RIS, Papers.at(Papers.JMLR, "article", null)))
        .startsWith("TY  - JOUR\r\n")
        .contains("\r\nT2  - Journal of Machine Learning Research\r\nJO  - JMLR\r\n");
  }

  @Test
  void cslJsonOfAConferencePaper() {
    assertThat(Citations.write(CitationFormat.CSL_JSON, Papers.complete())
        .replaceAll("\\s*\\n\\s*", " ")).isEqualTo(
            """
            [ { "id" : "rotskoff2024scaling", "type" : "paper-conference", \
            "title" : "Scaling GANs & LoRA to 100% of CIFAR_10", "author" : [ \
            { "family" : "Rotskoff", "given" : "Grant M." }, \
            { "family" : "Vanden-Eijnden", "given" : "Eric" }, \
            { "family" : "Maaten", "given" : "Laurens", "non-dropping-particle" : "van der" }, \
            { "literal" : "DeepSeek-AI" } ], \
            "issued" : { "date-parts" : [ [ 2024, 7, 3 ] ] }, \
            "container-title" : "International Conference on Machine Learning", \
            "container-title-short" : "ICML", "DOI" : "10.1000/x_1", \
            "URL" : "https://example.org/p?a=1&b=%20", "number" : "arXiv:2310.08513", \
            "abstract" : "Costs $5.", "note" : "Names 4 of 6 authors." } ]""");
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", textBlock = """
                                           # venue,     type,              arXiv,      kind
                                           CONFERENCE,  -,                 -,          CONFERENCE
                                           WORKSHOP,    preprint,          2310.08513, CONFERENCE
                                           JOURNAL,     preprint,          2310.08513, ARTICLE
                                           CONFERENCE,  article,           -,          CONFERENCE
                                           REPOSITORY,  article,           -,          PREPRINT
                                           OTHER,       article,           -,          ARTICLE
                                           -,           conference-paper,  -,          CONFERENCE
                                           -,           journal-article,   -,          ARTICLE
                                           -,           posted-content,    -,          PREPRINT
                                           -,           -,                 2310.08513, PREPRINT
                                           -,           -,                 -,          OTHER
                                           -,           book-chapter,      -,          CHAPTER
                                           -,           book,              -,          BOOK
                                           JOURNAL,     dissertation,      -,          THESIS
                                           -,           Technical Report,  -,          REPORT
                                           -,           dataset,           -,          DATASET
                                           """)
  void theKindOfWork(String venue, String type, String arxivId, WorkKind kind) {
    var where = venue == null ? null : new CitedVenue("Somewhere", null, venue);

    assertThat(WorkKind.of(Papers.at(where, type, arxivId))).isEqualTo(kind);
  }

  @Test
  void keysAreUniqueInTheOrderGiven() {
    var papers = List.of(Papers.of("Scaling laws", "Grant M. Rotskoff"),
        Papers.of("On the scaling", "Ann Other"),
        Papers.of("The Scaling of it all", "G. Rotskoff"),
        Papers.of("Scaling, again", "Rotskoff, Grant M."));

    assertThat(CitationKeys.of(papers)).containsExactly("rotskoff2024scaling", "other2024scaling",
        "rotskoff2024scaling-a", "rotskoff2024scaling-b");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
                                          Łukasz Kaiser      | Über Größe         | kaiser2024uber
                                          Søren Mørk-Ærø     | 3D vision          | morkaero20243d
                                          김상훈              | Attention is       | 2024attention
                                          김상훈              | 종설               | 2024
                                          """)
  void keysAreAscii(String author, String title, String key) {
    assertThat(CitationKeys.of(List.of(Papers.of(title, author)))).containsExactly(key);
  }

  @Test
  void keysGoOnAfterTheAlphabet() {
    var papers = Collections.nCopies(30, Papers.of("Scaling", "Ada Example"));

    assertThat(CitationKeys.of(papers)).contains("example2024scaling-z", "example2024scaling-aa",
        "example2024scaling-ab").doesNotHaveDuplicates();
  }

  @Test
  void noPapersMakeNoText() {
    assertThat(Citations.write(CitationFormat.BIBTEX, List.of())).isEmpty();
    assertThat(Citations.write(CitationFormat.RIS, List.of())).isEmpty();
    assertThat(Citations.write(CitationFormat.CSL_JSON, List.of())).isEqualTo("[ ]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      textBlock = """
                  BERT: Pre-training of Deep Transformers  | {BERT}: Pre-training of Deep Transformers
                  A Fine-Tuning of GPT-4 and iPhones       | A Fine-Tuning of {GPT}-4 and {iPhones}
                  Q-Learning by the MDP's own LaTeX’s      | {Q}-Learning by the {MDP's} own {LaTeX’s}
                  DEEP LEARNING FOR ALL                    | DEEP LEARNING FOR ALL
                  4D vision in C++ by Δt                   | {4D} vision in {C}++ by Δt
                  """)
  void capitalsThatMatterAreProtected(String title, String written) {
    assertThat(BibTexText.title(title)).isEqualTo(written);
  }
}
