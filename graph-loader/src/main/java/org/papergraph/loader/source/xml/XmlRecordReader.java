package org.papergraph.loader.source.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceItem;

/**
 * The records of an XML document. Where it is not well-formed nobody knows what the rest means: that is refused, with
 * the place.
 */
final class XmlRecordReader implements RecordReader {

  private static final Pattern PLACE = Pattern.compile("\\s+at \\[row.*", Pattern.DOTALL);

  private final String file;
  private final InputStream content;
  private final XmlMapping mapping;
  private final Queue<SourceItem> last = new ArrayDeque<>();
  private @Nullable XmlStream xml;
  private XmlElement begun = new XmlElement("xml", Map.of(), List.of(), "");
  private boolean ended;

  XmlRecordReader(String file, InputStream content, XmlMapping mapping) {
    this.file = file;
    this.content = content;
    this.mapping = mapping;
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    while (!ended) {
      try {
        XmlStream stream = xml == null ? new XmlStream(content) : xml;
        xml = stream;
        SourceItem item = advance(stream);
        if (item != null) {
          return item;
        }
      } catch (XMLStreamException e) {
        end();
        return broken(e);
      }
    }
    return last.poll();
  }

  private @Nullable SourceItem advance(XmlStream stream) throws XMLStreamException {
    XmlElement start = stream.nextStart();
    if (start == null) {
      end();
      return null;
    }
    switch (mapping.step(start, stream.depth())) {
      case ENTER -> {
        return null;
      }
      case SKIP -> {
        stream.skip();
        return null;
      }
      case TAKE -> begun = start;
    }
    Position position = stream.position(file);
    return item(position, stream.take());
  }

  private @Nullable SourceItem item(Position position, XmlElement element) {
    if (!element.problem().isEmpty()) {
      return new SourceItem.Refused(position, element.problem(), element.toString());
    }
    try {
      return mapping.item(position, element);
    } catch (InvalidRecordException e) {
      return new SourceItem.Refused(position, String.valueOf(e.getMessage()), element.toString());
    }
  }

  private void end() {
    ended = true;
    last.addAll(mapping.omissions().items(file));
  }

  /** A file that is cut off or damaged is its opener's to explain. */
  private SourceItem broken(XMLStreamException e) throws IOException {
    if (e.getNestedException() instanceof IOException io
        && !(io instanceof CharConversionException)) {
      throw io;
    }
    String reason = PLACE.matcher(String.valueOf(e.getMessage())).replaceFirst("")
        .replace('\n', ' ');
    Position position = xml == null ? new Position(file, 1, 0) : xml.position(file);
    return new SourceItem.Refused(position,
        "not well-formed XML: " + reason + "; nothing after this place was read",
        "after the beginning of " + begun);
  }
}
