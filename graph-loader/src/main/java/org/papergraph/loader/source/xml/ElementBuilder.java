package org.papergraph.loader.source.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.papergraph.loader.source.text.LineReader;

/** Puts an element together from what a parser tells; keeps no more of it than a record may have. */
final class ElementBuilder {

  /** What a tag costs at least, so that a million empty ones are too many. */
  private static final int TAG = 32;

  private final Deque<Open> open = new ArrayDeque<>();
  private String problem = "";
  private long size;

  /** An element that is not closed yet. */
  private record Open(XmlElement start, List<XmlNode> content, StringBuilder text) {

    void endText() {
      if (!text.isEmpty()) {
        content.add(new XmlText(text.toString()));
        text.setLength(0);
      }
    }
  }

  ElementBuilder(XmlElement start) {
    open(start);
  }

  void open(XmlElement start) {
    if (grow(TAG)) {
      open.push(new Open(start, new ArrayList<>(), new StringBuilder()));
    }
  }

  void close() {
    if (open.size() > 1 && !isTooLarge()) {
      Open closed = open.pop();
      closed.endText();
      open.element().endText();
      open.element().content().add(element(closed, ""));
    }
  }

  void text(String text) {
    if (grow(text.length())) {
      open.element().text().append(text);
    }
  }

  /** A named character; any other entity is one that the document declares, and those are not expanded. */
  void entity(String name) {
    String character = Entities.getByName(name);
    if (character.isEmpty()) {
      problem = "the entity &" + name + "; is not known here; write its text instead";
    }
    text(character.isEmpty() ? "&" + name + ";" : character);
  }

  XmlElement build() {
    while (open.size() > 1) {
      Open closed = open.pop();
      closed.endText();
      open.element().content().add(element(closed, ""));
    }
    open.element().endText();
    return element(open.element(), problem);
  }

  private static XmlElement element(Open of, String problem) {
    return new XmlElement(of.start().name(), of.start().attributes(), of.content(), problem);
  }

  private boolean isTooLarge() {
    return size > LineReader.MAX_LINE;
  }

  private boolean grow(long by) {
    size += by;
    if (isTooLarge()) {
      problem = "the element is larger than the " + LineReader.MAX_LINE
          + " characters that a record may have";
    }
    return !isTooLarge();
  }
}
