package org.papergraph.loader.source.json;

import com.fasterxml.jackson.databind.JsonNode;

/** What the values of one source mean. */
@FunctionalInterface
interface JsonMapping {

  /**
   * @param value one record as the source writes it, of any kind
   * @throws org.papergraph.loader.record.InvalidRecordException if it is no record; the message says why
   */
  void read(JsonNode value, Findings findings);
}
