package org.papergraph.loader.graph;

import org.papergraph.loader.identity.SourceRecord;

/**
 * A record with the number of the load that brought it.
 */
public record StoredRecord(SourceRecord record, long load) {
}
