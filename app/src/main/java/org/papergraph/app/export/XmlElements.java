package org.papergraph.app.export;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the elements of a document of XML 1.0. Characters that it cannot hold, even escaped, become
 * U+FFFD. Woodstox is asked for by name: the JDK's own writer leaves line breaks in attributes as they
 * are, which readers must turn into blanks.
 */
final class XmlElements {
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final XMLOutputFactory FACTORY = new WstxOutputFactory();
  /** All but the production {@code Char} of XML 1.0, section 2.2. */
  private static final Pattern NOT_OF_XML = Pattern
      .compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;

  private XmlElements(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes a document; the root is closed at its end, and the target left open. */
  static void document(Writer out, Content content) throws IOException {
    try {
      var xml = FACTORY.createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      content.write(new XmlElements(xml));
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  /** Starts the root. */
  void root(String name, String namespace, String schema) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    xml.writeDefaultNamespace(namespace);
    xml.writeNamespace("xsi", SCHEMA_INSTANCE);
    xml.writeAttribute("xsi", SCHEMA_INSTANCE, "schemaLocation", namespace + " " + schema);
  }

  /** Starts an element on a line of its own. */
  void startLine(String name) throws XMLStreamException {
    line();
    start(name);
  }

  void start(String name) throws XMLStreamException {
    xml.writeStartElement(name);
  }

  /** An attribute of the element that was started last. */
  void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  void text(String text) throws XMLStreamException {
    xml.writeCharacters(legal(text));
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  /** Ends an element on a line of its own. */
  void endLine() throws XMLStreamException {
    line();
    end();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  private static String legal(String text) {
    return NOT_OF_XML.matcher(text).replaceAll("\uFFFD");
  }

  /** What stands in a document. */
  @FunctionalInterface
  interface Content {
    void write(XmlElements xml) throws XMLStreamException;
  }
}
