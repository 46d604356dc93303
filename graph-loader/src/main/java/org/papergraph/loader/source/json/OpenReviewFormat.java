package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.papergraph.loader.source.ReadingOptions;

/** OpenReview's notes, of version 1 of its API and of version 2, which wraps every value. */
final class OpenReviewFormat extends JsonFormat {

  OpenReviewFormat() {
    super("openreview", "OpenReview notes, answers of the API, versions 1 and 2");
  }

  @Override
  boolean matches(JsonHead head) {
    JsonNode content = head.first().path("content");
    return content.isObject()
        && head.hasAny("forum", "invitation", "invitations", "signatures", "replyto");
  }

  @Override
  JsonMapping mapping(String file, ReadingOptions options, JsonLayout layout) {
    return (value, findings) -> OpenReviewNote.read(Fields.of(value), options, findings);
  }
}
