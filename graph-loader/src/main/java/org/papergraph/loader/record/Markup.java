package org.papergraph.loader.record;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** HTML, JATS and MathML as they stand in titles and abstracts. */
final class Markup {

  /** Only tags that are known as such: a literal {@code <SEG>} token is part of its title. */
  private static final Pattern TAG = Pattern
      .compile(
          "</?(?:(?:jats|mml|m|xlink|oasis):[a-z-]+|a|b|big|bold|br|div|em|fixed-case|font|h[1-6]|i|inf|inline-formula|italic|li|math|mi"
              + "|mn|mo|mrow|msub|msubsup|msup|mtext|ol|p|sc|scp|sec|small|span|strong|sub|sup|tex-math|title|tt|u|ul)"
              + "(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY = Pattern
      .compile("&(?:(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6})(?:;|$)|[A-Za-z][A-Za-z0-9]{1,30};)");

  private Markup() {}

  /** The text without tags and with entities resolved, also those that were escaped twice. */
  static String strip(String text) {
    String plain = unescape(stripTags(text));
    return plain.equals(text) ? text : unescape(stripTags(plain));
  }

  private static String stripTags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    return TAG.matcher(text).replaceAll(tag -> isBlock(tag.group()) ? " " : "");
  }

  private static boolean isBlock(String tag) {
    String name = tag.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]|jats|mml", "");
    return name.startsWith("p") || name.startsWith("title") || name.startsWith("div")
        || name.startsWith("br")
        || name.startsWith("li") || name.startsWith("sec");
  }

  private static String unescape(String text) {
    return text.indexOf('&') >= 0 && ENTITY.matcher(text).find()
        ? Parser.unescapeEntities(text, false)
        : text;
  }
}
