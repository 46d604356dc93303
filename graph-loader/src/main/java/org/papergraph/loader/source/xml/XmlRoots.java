package org.papergraph.loader.source.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.loader.source.Head;

/** Tells documents by their root elements. */
public final class XmlRoots {

  private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][^\\s<>/]*)");
  private static final Pattern PROLOGUE = Pattern.compile(
      "<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>", Pattern.DOTALL);

  private XmlRoots() {}

  /** The name of the root element as written; empty if this is no XML. */
  public static String root(Head head) {
    if (!head.text().stripLeading().startsWith("<")) {
      return "";
    }
    Matcher root = ROOT.matcher(PROLOGUE.matcher(head.text()).replaceAll(""));
    return root.find() ? root.group(1) : "";
  }
}
