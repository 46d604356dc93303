package org.papergraph.loader.graph;

/** That a topic is narrower than another, by their ids. */
public record BroaderTopic(String topic, String broader) {
}
