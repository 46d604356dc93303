package org.papergraph.loader.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.AssertionJson;
import org.papergraph.loader.record.PersonRecord;

/**
 * What a source says of who is one person, with its key.
 *
 * @param key the source and its id of the person
 * @param body the person's record as JSON, canonical
 * @param hash of the body
 * @param ids of the one author, strongest first, each once; names are none
 */
public record SourcePerson(String key, PersonRecord person, String body, String hash,
    List<String> ids)
    implements
      Assertion {

  public static SourcePerson of(PersonRecord person) {
    return of(person, AssertionJson.write(person));
  }

  /** A person whose JSON is known, as it is when it comes from the graph. */
  public static SourcePerson of(PersonRecord person, String body) {
    return new SourcePerson(person.source() + "|" + person.sourceId(), person, body,
        Keys.hash(body, 32),
        person.ids().stream().filter(id -> !AuthorIds.isName(id)).distinct()
            .sorted(AuthorIds.STRENGTH).toList());
  }

  @Override
  public String source() {
    return person.source();
  }

  @Override
  public @Nullable String updated() {
    return person.updated();
  }
}
