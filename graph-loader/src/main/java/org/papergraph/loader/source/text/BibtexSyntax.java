package org.papergraph.loader.source.text;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.papergraph.loader.record.InvalidRecordException;

/** What is in an entry, by jbibtex; knows the abbreviations that came before. For use by one thread. */
final class BibtexSyntax {

  private static final Pattern UNEXPECTED = Pattern
      .compile("unexpected token: (.*?)(?: \"[^\"]*\"| <[^>]*>)?\\s+at line (\\d+)",
          Pattern.DOTALL);

  private final BibTeXParser parser;

  BibtexSyntax() {
    try {
      parser = new Lenient();
    } catch (ParseException e) {
      throw new IllegalStateException("the months' abbreviations are well-formed", e);
    }
  }

  /** Learns an abbreviation ({@code @string}). */
  void define(RawEntry entry) {
    parse("@string{" + entry.body() + "}").getStrings().values().forEach(parser::addMacro);
  }

  /**
   * Reads an entry. Its key may be missing or hold what BibTeX does not allow, since nothing depends on it here.
   *
   * @throws InvalidRecordException if it is not well-formed
   */
  BibtexEntry read(RawEntry raw) {
    int comma = raw.body().indexOf(',');
    int equals = raw.body().indexOf('=');
    boolean keyed = equals < 0 || (comma >= 0 && comma < equals);
    String key = keyed ? raw.body().substring(0, comma < 0 ? raw.body().length() : comma) : "";
    String rest = keyed ? comma < 0 ? "," : raw.body().substring(comma) : "," + raw.body();
    String lines = "\n".repeat((int) key.chars().filter(c -> c == '\n').count());
    BibTeXDatabase database = parse("@entry{key" + lines + rest + "}");
    Map<String, String> fields = new HashMap<>();
    for (BibTeXEntry entry : database.getEntries().values()) {
      entry.getFields().forEach((name, value) -> fields
          .put(name.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
    }
    return new BibtexEntry(raw.position(), raw.type(), key.strip(), fields, raw.text());
  }

  private BibTeXDatabase parse(String entry) {
    try {
      return parser.parse(new StringReader(entry));
    } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
      Matcher unexpected = UNEXPECTED.matcher(String.valueOf(e.getMessage()));
      throw new InvalidRecordException(unexpected.find()
          ? "not valid BibTeX: " + unexpected.group(1).replace('\n', ' ')
              + " is not expected in line " + unexpected.group(2)
              + " of the entry; is a comma or a brace missing before it?"
          : "not valid BibTeX");
    }
  }

  /** Abbreviations that nobody defined stand for themselves; cross references are resolved by us. */
  private static final class Lenient extends BibTeXParser {

    Lenient() throws ParseException {
      // All is done by the superclass.
    }

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {
      // Its name is said instead.
    }

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
      // An entry is read by itself.
    }
  }
}
