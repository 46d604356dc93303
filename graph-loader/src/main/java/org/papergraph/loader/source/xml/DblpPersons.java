package org.papergraph.loader.source.xml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.Orcid;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.record.PersonRecord;
import org.papergraph.loader.record.PlainText;
import org.papergraph.loader.source.Omissions;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.SourceItem;

/** Who is who in dblp: a name, with a number of four digits where several people bear it, is one person. */
final class DblpPersons {

  private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s+\\d{4}");

  private final Omissions omissions;

  DblpPersons(Omissions omissions) {
    this.omissions = omissions;
  }

  /** Adds an author: shown without number, known by the name with it. */
  void author(PaperRecordBuilder paper, XmlElement author) {
    String name = PlainText.line(author.text());
    Matcher numbered = NUMBERED.matcher(name);
    String shown = numbered.matches() ? numbered.group(1) : name;
    Map<String, String> ids = name.isEmpty() ? Map.of() : Map.of(DblpMapping.SOURCE, key(name));
    paper.author(shown, author.attribute("orcid"), ids, null);
  }

  /** What a person's page says, or null if it says of nobody that two ids are one person's. */
  @Nullable
  SourceItem item(Position position, XmlElement page) {
    String key = page.attribute("key");
    if (key == null || !key.startsWith("homepages/")) {
      omissions.add("web pages, which are no papers");
      return null;
    }
    String kind = page.attribute("publtype");
    if (kind != null && kind.contains("disambiguation")) {
      omissions.add("names of several people, which are nobody's");
      return null;
    }
    List<String> ids = List.copyOf(ids(page));
    if (ids.size() < 2) {
      omissions.add("people of whom one name and no ORCID iD is known");
      return null;
    }
    return new SourceItem.Person(position,
        new PersonRecord(DblpMapping.SOURCE, key, page.attribute("mdate"), ids), List.of());
  }

  private static Set<String> ids(XmlElement page) {
    Set<String> ids = new LinkedHashSet<>();
    List<String> orcids = new ArrayList<>();
    for (XmlElement author : page.all("author")) {
      String name = PlainText.line(author.text());
      if (!name.isEmpty()) {
        ids.add("author:dblp:" + key(name));
      }
      String orcid = author.attribute("orcid");
      orcids.add(orcid == null ? "" : orcid);
    }
    page.all("url").forEach(url -> orcids.add(url.text().strip()));
    orcids.forEach(
        orcid -> Orcid.parse(orcid).ifPresent(known -> ids.add("author:orcid:" + known)));
    return ids;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
