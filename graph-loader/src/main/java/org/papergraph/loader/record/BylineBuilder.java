package org.papergraph.loader.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The authors of one record, in their order. */
final class BylineBuilder {

  /** Kinds of author ids that are no source's. */
  private static final Set<String> RESERVED = Set.of("name", "orcid");

  private final List<AuthorEntry> authors = new ArrayList<>();
  private final List<String> notes;
  private boolean cut;

  /** @param notes takes what is left out, and why */
  BylineBuilder(List<String> notes) {
    this.notes = notes;
  }

  void add(String name, @Nullable String orcid, Map<String, String> ids,
      @Nullable String affiliation) {
    AuthorNames entry = AuthorNames.parse(name);
    cut |= entry.more();
    boolean identified = orcid != null || !ids.isEmpty();
    if (entry.names().isEmpty() && !entry.more()) {
      notes.add("authors: '" + PlainText.line(name) + "' is no name; left out");
    } else if (entry.names().size() == 1) {
      add(entry.names().getFirst(), name, orcid, ids, affiliation);
    } else if (identified) {
      add(PlainText.line(name), name, orcid, ids, affiliation);
    } else {
      entry.names().forEach(one -> add(one, name, null, Map.of(), affiliation));
    }
  }

  private void add(String shown, String raw, @Nullable String orcid, Map<String, String> ids,
      @Nullable String affiliation) {
    if (shown.codePoints().noneMatch(Character::isLetter)) {
      notes.add("authors: '" + PlainText.line(raw) + "' is no name; left out");
    } else if (Lengths.NAME.orNothing("authors", shown, notes) == null) {
      cut = true;
    } else {
      authors.add(new AuthorEntry(shown, orcid(orcid), authorIds(ids), affiliation(affiliation)));
    }
  }

  List<AuthorEntry> authors() {
    return List.copyOf(authors);
  }

  /** True if there are more authors than {@link #authors}. */
  boolean isCut() {
    return cut;
  }

  private @Nullable String affiliation(@Nullable String value) {
    String text = value == null
        ? null
        : PlainText.lineOrNull(PlainText.withoutAddresses(PlainText.abstractText(value)));
    return text == null ? null : Lengths.AFFILIATION.cut("affiliation", text, notes);
  }

  private @Nullable String orcid(@Nullable String value) {
    String text = PlainText.lineOrNull(value);
    if (text == null) {
      return null;
    }
    String parsed = Orcid.parse(text).orElse(null);
    if (parsed == null) {
      notes.add("orcid: '" + text + "' is no ORCID iD (its check digit may be wrong); left out");
    }
    return parsed;
  }

  private Map<String, String> authorIds(Map<String, String> ids) {
    Map<String, String> clean = new TreeMap<>();
    ids.forEach((scheme, id) -> {
      String text = Lengths.ID.orNothing("ids", PlainText.lineOrNull(id), notes);
      String name = scheme.strip().toLowerCase(Locale.ROOT);
      if (text != null
          && (!PaperRecord.SOURCE.matcher(name).matches() || RESERVED.contains(name))) {
        notes.add("ids: '" + PlainText.line(scheme) + "' is no name of a source of ids; left out");
      } else if (text != null) {
        clean.put(name, text);
      }
    });
    return Map.copyOf(clean);
  }
}
