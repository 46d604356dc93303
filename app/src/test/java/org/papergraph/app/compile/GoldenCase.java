package org.papergraph.app.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One case of a golden document: a heading, some words, a GraphQL query, and what it compiles to.
 *
 * @param title   the heading
 * @param query   the GraphQL document, with one root field
 * @param cypher  the expected Cypher, laid out
 * @param plan    the expected operators and the most database hits
 */
record GoldenCase(String title, String words, String query, String cypher, String plan) {
  private static final Pattern CASE = Pattern.compile(
      "^## (?<title>.+)\\n(?<words>(?s:.*?))```graphql\\n(?<query>(?s:.*?))```\\n"
          + "(?:\\n```cypher\\n(?<cypher>(?s:.*?))```\\n\\n```plan\\n(?<plan>(?s:.*?))```\\n)?",
      Pattern.MULTILINE);

  static List<GoldenCase> parse(String document) {
    var cases = new ArrayList<GoldenCase>();
    var matcher = CASE.matcher(document);
    while (matcher.find()) {
      cases.add(new GoldenCase(matcher.group("title"), matcher.group("words"),
          matcher.group("query"), text(matcher, "cypher"), text(matcher, "plan")));
    }
    return cases;
  }

  String written() {
    return "## " + title + "\n" + words + "```graphql\n" + query + "```\n\n```cypher\n" + cypher
        + "```\n\n```plan\n" + plan + "```\n";
  }

  private static String text(Matcher matcher, String group) {
    var text = matcher.group(group);
    return text == null ? "" : text;
  }
}
