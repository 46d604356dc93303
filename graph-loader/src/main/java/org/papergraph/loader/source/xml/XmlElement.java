package org.papergraph.loader.source.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An element with all that is in it.
 *
 * @param name without namespace
 * @param problem why it cannot be used, empty if it can
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlNode> content,
    String problem) implements XmlNode {

  XmlElement {
    attributes = Map.copyOf(attributes);
    content = List.copyOf(content);
  }

  @Override
  public String text() {
    return text(XmlNode::text);
  }

  /** The text, with a say in what each part contributes. */
  String text(Function<XmlNode, String> part) {
    return content.stream().map(part).collect(Collectors.joining());
  }

  @Nullable
  String attribute(String attribute) {
    return attributes.get(attribute);
  }

  /** The elements of this name directly within. */
  List<XmlElement> all(String child) {
    return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast)
        .filter(element -> element.name().equals(child)).toList();
  }

  Optional<XmlElement> first(String child) {
    return all(child).stream().findFirst();
  }

  /** The stripped text of the first element of this name; null if there is none or it is blank. */
  @Nullable
  String textOf(String child) {
    return first(child).map(element -> element.text().strip()).filter(text -> !text.isEmpty())
        .orElse(null);
  }

  /** As it may have been written, for messages. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("<").append(name);
    attributes.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(
        entry -> text.append(' ').append(entry.getKey()).append("=\"").append(entry.getValue())
            .append('"'));
    text.append('>');
    content.forEach(node -> text.append(node instanceof XmlText plain ? plain.text() : node));
    return text.append("</").append(name).append('>').toString();
  }
}
