package org.papergraph.loader.load;

import java.util.Map;

/**
 * What taking back a load did.
 *
 * @param load the number of the load taken back
 * @param version the number under which this was done, which is the graph's version now
 * @param removed records, amendments and persons that only this load had brought
 * @param restored those that count with the older content again that the load had replaced
 * @param kept those that another load has brought too
 * @param graph by how many there are more of each kind of node and relationship; mostly negative
 */
public record RollbackReport(long load, long version, long removed, long restored, long kept,
    Map<String, Long> graph) {
}
