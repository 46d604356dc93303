package org.papergraph.loader.source.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.text.LineOffsets;

/**
 * An XML document, element by element. Document type definitions are passed over: nothing is fetched and nothing that a
 * document declares is expanded; the named characters of HTML (among them all that dblp's definition declares) are known
 * without one. Memory is bounded by the largest element that is taken.
 */
final class XmlStream {

  private static final XMLInputFactory FACTORY = factory();

  private final LineOffsets lines;
  private final XMLStreamReader reader;
  private final Deque<String> open = new ArrayDeque<>();

  /** @throws XMLStreamException if the document does not begin as one */
  XmlStream(InputStream content) throws XMLStreamException {
    lines = new LineOffsets(content);
    reader = FACTORY.createXMLStreamReader(lines);
  }

  /** The next start tag, as an element without content; null at the end of the document. */
  @Nullable
  XmlElement nextStart() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open.push(reader.getLocalName());
        return start();
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
      }
    }
    return null;
  }

  /** How deep the last start tag stands: 1 for the root. */
  int depth() {
    return open.size();
  }

  /** Where the parser is; of a start tag just read, its line. */
  Position position(String file) {
    long line = reader.getLocation().getLineNumber();
    return new Position(file, line, lines.of(line));
  }

  /** Reads the element whose start tag was the last. */
  XmlElement take() throws XMLStreamException {
    ElementBuilder element = new ElementBuilder(start());
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          element.open(start());
          depth++;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          element.close();
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA,
            XMLStreamConstants.SPACE ->
          element.text(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> element.entity(reader.getLocalName());
        default -> {
          // Comments and instructions say nothing of papers.
        }
      }
    }
    open.pop();
    return element.build();
  }

  /** Passes over the element whose start tag was the last. */
  void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    open.pop();
  }

  private XmlElement start() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return new XmlElement(reader.getLocalName(), attributes, List.of(), "");
  }

  private static XMLInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 100);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 64 << 10);
    return factory;
  }
}
