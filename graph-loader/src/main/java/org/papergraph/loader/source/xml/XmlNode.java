package org.papergraph.loader.source.xml;

/** Part of an element's content. */
sealed interface XmlNode permits XmlElement, XmlText {

  /** The text within, without tags. */
  String text();
}
