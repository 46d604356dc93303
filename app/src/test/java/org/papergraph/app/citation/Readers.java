package org.papergraph.app.citation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import de.undercouch.citeproc.bibtex.NameParser;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Readers of citations that are not ours: jbibtex and citeproc-java. */
public final class Readers {
  private static final Pattern NOT_FOR_LATEX = Pattern.compile("[^\\x00-\\x7F]|['`-]");
  private static final Pattern NUMBER = Pattern.compile("\\(u\\+(\\d+)u\\)");

  private Readers() {}

  public static Collection<BibTeXEntry> bibTex(String text) {
    try {
      return new BibTeXParser().parse(new StringReader(text)).getEntries().values();
    } catch (ParseException | TokenMgrException e) {
      throw new AssertionError(text, e);
    }
  }

  /** The plain text of a field's LaTeX. */
  public static String plain(BibTeXEntry entry, Key field) {
    return plain(entry.getField(field).toUserString());
  }

  /** The reader of LaTeX knows ASCII alone and sets quotes and dashes: of those it sees numbers. */
  static String plain(String latex) {
    var ascii = NOT_FOR_LATEX.matcher(latex)
        .replaceAll(found -> "(u+" + found.group().codePointAt(0) + "u)");
    try {
      var printed = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(ascii)));
      return NUMBER.matcher(printed)
          .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1))));
    } catch (ParseException | TokenMgrException e) {
      throw new AssertionError(latex, e);
    }
  }

  static CSLName[] names(String byline) {
    return NameParser.parse(byline);
  }

  public static List<RISReference> ris(String text) {
    try {
      return new RISParser().parse(new StringReader(text)).getReferences();
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }

  @SuppressWarnings("unchecked")
  public static List<CSLItemData> csl(String text) {
    try {
      var items = new ArrayList<CSLItemData>();
      for (Object item : new JsonMapper().readValue(text, List.class)) {
        items.add(CSLItemData.fromJson((Map<String, Object>) item));
      }
      return items;
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }
}
