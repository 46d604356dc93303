package org.papergraph.loader.source.xml;

/** Text between tags. */
record XmlText(String text) implements XmlNode {
}
