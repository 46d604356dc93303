package org.papergraph.app.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What we write is read back by readers that are not ours, whatever stands in names and titles. */
class RoundTripTest {
  private static final String BIDI = "\u202Eolleh\u202C";
  private static final int RANDOM_TEXTS = 400;
  private static final String ALPHABET = "aZ0 {}\\$%&#_~^\"'@,=-—\n\r\t<>|[]()*!?:;/.`éßøŁ中한Я∞👩‍🔬\u0000\u200F\u2028\uFEFF\uD800";

  static List<String> nastyTitles() {
    return List.of("Plain", "A {B} of $x_1$ & 100% #1 ~ ^ \\LaTeX", "{{{", "}}}",
        "} and } @article{x,",
        "\\", "\\\\", "\\{", "ends with \\", "line\nER  - \nTY  - BOOK\r\nTI  - other",
        "\"quoted\" and 'single'", "a = {b}, c = \"d\"", "@comment{", "%", "$", "é ß ø Ł ñ",
        "종설 : 류코트리엔과 알레르기 염증", "👩‍🔬 studies 🧬 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "right " + BIDI + " left",
        "\u0000nul\u0007",
        "tab\tand\u2028separator", "half \uD800 pair", "x".repeat(20_000), "TY  - JOUR", "ER  -",
        "McDonald's iPhone GPT-4 LoRA BERTScore", "<i>E. coli</i> &amp; co", "Ǆ ǅ İstanbul", "ﬁ");
  }

  @ParameterizedTest
  @MethodSource("nastyTitles")
  void titlesComeBack(String title) {
    var expected = PlainLine.of(title);
    var paper = Papers.of(title, "Ada Example");

    assertThat(bibTexTitle(paper)).isEqualTo(expected);
    var records = Readers.ris(Citations.write(CitationFormat.RIS, paper));
    assertThat(records).singleElement().satisfies(record -> {
      assertThat(record.getTitle()).isEqualTo(expected);
      assertThat(record.getYear()).isEqualTo("2024");
      assertThat(record.getAuthors()).containsExactly("Example, Ada");
    });
    var items = Readers.csl(Citations.write(CitationFormat.CSL_JSON, paper));
    assertThat(items).singleElement().satisfies(item -> {
      assertThat(item.getTitle()).isEqualTo(expected);
      assertThat(item.getAuthor()[0].getFamily()).isEqualTo("Example");
      assertThat(item.getIssued().getDateParts()[0]).containsExactly(2024);
    });
  }

  private static String bibTexTitle(CitedPaper paper) {
    var entries = Readers.bibTex(Citations.write(CitationFormat.BIBTEX, paper));
    assertThat(entries).hasSize(1);
    return Readers.plain(entries.iterator().next(), BibTeXEntry.KEY_TITLE);
  }

  static List<String> nastyNames() {
    return List.of("Laurens van der Maaten", "Eric Vanden-Eijnden", "Luc Van Gool",
        "Robert Downey Jr.", "John Public III", "Mausam", "DeepSeek-AI", "김상훈", "平野 仁彦",
        "The LIGO Scientific Collaboration", "Anderson and Sons Ltd.", "Ann and Other", "others",
        "and", "And Rew", "Élise Crépon", "brian ichter", "Ludwig von", "J{\\\"o}rg M}ller",
        "Foo \\", "A_B C#D", "Doe, Jane, Jr.", "O'Neil O’Brien", "X Æ A-12", "Ω. Ψ",
        "Mary-Jane 100%",
        "A {B", "Bo\nER  - \nTaylor", BIDI + " Name", "👩‍🔬 Person", "A, B, C, D, and E");
  }

  @ParameterizedTest
  @MethodSource("nastyNames")
  void namesComeBackAmongOthers(String name) {
    var line = PlainLine.of(name);
    var expected = NameReader.read(line);
    var paper = Papers.of("Title", "Ada Example", name, "Zoe Last");

    var ris = Readers.ris(Citations.write(CitationFormat.RIS, paper));
    assertThat(ris).singleElement().satisfies(record -> assertThat(record.getAuthors())
        .containsExactly("Example, Ada", expected.inverted(), "Last, Zoe"));
    var csl = Readers.csl(Citations.write(CitationFormat.CSL_JSON, paper)).getFirst().getAuthor();
    assertThat(csl).hasSize(3);
    assertThat(csl[1].getLiteral()).isEqualTo(expected.literal() ? line : null);
    assertThat(csl[1].getFamily()).isEqualTo(expected.literal() ? null : expected.family());
    assertThat(csl[1].getGiven()).isEqualTo(expected.given());
    var entries = Readers.bibTex(Citations.write(CitationFormat.BIBTEX, paper));
    var byline = entries.iterator().next().getField(BibTeXEntry.KEY_AUTHOR).toUserString();
    assertThat(NamesInBraces.split(byline)).hasSize(3).element(1).extracting(Readers::plain)
        .isEqualTo(inBibTexOrder(expected));
  }

  /** BibTeX's order of parts: the suffix stands before the given names. */
  private static String inBibTexOrder(PersonName name) {
    var last = name.suffix() == null ? name.last() : name.last() + ", " + name.suffix();
    return name.given() == null ? last : last + ", " + name.given();
  }

  @Test
  void anotherReaderOfNamesFindsTheSameParts() {
    var byline = BibTexNames.byline(List.of(NameReader.read("Laurens van der Maaten"),
        NameReader.read("Robert Downey Jr."), NameReader.read("Eric Vanden-Eijnden")), true);
    var names = Readers.names(byline);

    assertThat(names).hasSize(4);
    assertThat(names[0].getNonDroppingParticle()).isEqualTo("van der");
    assertThat(names[0].getFamily()).isEqualTo("Maaten");
    assertThat(names[0].getGiven()).isEqualTo("Laurens");
    assertThat(names[1].getSuffix()).isEqualTo("Jr.");
    assertThat(names[2].getFamily()).isEqualTo("Vanden-Eijnden");
    assertThat(names[3].getFamily()).isEqualTo("others");
  }

  @Test
  void randomTextNeverBreaksAFormat() {
    var random = new Random(7);
    var papers = new ArrayList<CitedPaper>();
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      papers.add(new CitedPaper("id", "T" + text(random), List.of("N" + text(random), text(random)),
          9, random.nextInt(3000), null, text(random),
          new CitedVenue("V" + text(random), text(random), "JOURNAL"), text(random), text(random),
          text(random), text(random)));
    }
    var titles = papers.stream().map(paper -> PlainLine.of(paper.title())).toList();

    assertThat(Readers.bibTex(Citations.write(CitationFormat.BIBTEX, papers)))
        .extracting(entry -> Readers.plain(entry, BibTeXEntry.KEY_TITLE))
        .containsExactlyElementsOf(titles);
    assertThat(Readers.ris(Citations.write(CitationFormat.RIS, papers)))
        .extracting(record -> record.getTitle()).containsExactlyElementsOf(titles);
    assertThat(Readers.csl(Citations.write(CitationFormat.CSL_JSON, papers)))
        .extracting(item -> item.getTitle()).containsExactlyElementsOf(titles);
  }

  private static String text(Random random) {
    var characters = ALPHABET.codePoints().toArray();
    var text = new StringBuilder();
    for (int i = random.nextInt(25); i > 0; i--) {
      text.appendCodePoint(characters[random.nextInt(characters.length)]);
    }
    return text.toString();
  }
}
