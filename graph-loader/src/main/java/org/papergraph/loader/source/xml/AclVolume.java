package org.papergraph.loader.source.xml;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.VenueMention;

/**
 * A volume of the ACL Anthology.
 *
 * @param ingested when it came into the Anthology
 */
record AclVolume(String collection, String id, boolean isJournal, @Nullable String ingested,
    @Nullable Integer year, @Nullable VenueMention venue) {

  static final AclVolume UNKNOWN = new AclVolume("", "", false, null, null, null);

  static AclVolume of(XmlElement collection, XmlElement volume) {
    return new AclVolume(String.valueOf(collection.attribute("id")),
        String.valueOf(volume.attribute("id")), "journal".equals(volume.attribute("type")),
        volume.attribute("ingest-date"), null, null);
  }

  /** With what the volume's meta data say. */
  AclVolume with(XmlElement meta) {
    String text = meta.textOf("year");
    Integer known = text != null && text.matches("\\d{4}") ? Integer.valueOf(text) : null;
    return new AclVolume(collection, id, isJournal, ingested, known, venue(meta));
  }

  /**
   * A paper's id in the Anthology: {@code 2025.acl-long.1}; before 2020 {@code P18-1001}, with two digits for the volume
   * where there were many.
   */
  String paperId(String number) {
    if (!collection.isEmpty() && Character.isDigit(collection.charAt(0))) {
      return collection + "-" + id + "." + number;
    }
    if (!id.matches("\\d{1,3}") || !number.matches("\\d{1,4}")) {
      return collection + "-" + id + "-" + number;
    }
    int volume = Integer.parseInt(id);
    int paper = Integer.parseInt(number);
    boolean many = collection.startsWith("W") || collection.equals("C69")
        || (collection.equals("D19") && volume >= 5);
    return collection + "-" + (many
        ? String.format(Locale.ROOT, "%02d%02d", volume, paper)
        : String.format(Locale.ROOT, "%d%03d", volume, paper));
  }

  /** The venue that is named first but for {@code ws}, which says only that it is a workshop. */
  private @Nullable VenueMention venue(XmlElement meta) {
    List<String> venues = meta.all("venue").stream().map(venue -> venue.text().strip())
        .filter(venue -> !venue.isEmpty()).toList();
    String acronym = venues.stream().filter(venue -> !venue.equals("ws")).findFirst()
        .map(venue -> venue.toUpperCase(Locale.ROOT)).orElse(null);
    String name = meta.textOf("booktitle");
    if (acronym == null && name == null) {
      return null;
    }
    String kind = isJournal ? "JOURNAL" : venues.contains("ws") ? "WORKSHOP" : "CONFERENCE";
    return new VenueMention(name, acronym, kind, id.matches("\\d+") ? null : id);
  }
}
