package org.papergraph.loader.suspect;

import java.util.List;

/**
 * An author by name.
 *
 * @param spellings all, with the name among them
 * @param identity {@code ORCID}, {@code SOURCE_ID} or {@code NAME_ONLY}
 */
public record AuthorName(String id, String name, List<String> spellings, String identity,
    long papers) {

  List<NameForm> forms() {
    return spellings.stream().limit(6).map(NameForm::of).distinct().toList();
  }
}
