package org.papergraph.loader.topic;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of an English verb: base, -s, -ed, -ing. */
final class VerbForms {
  private VerbForms() {}

  static List<String> of(String base) {
    List<String> forms = new ArrayList<>();
    forms.add(base);
    boolean consonantY = base.matches(".*[^aeiou]y");
    if (consonantY) {
      String stem = base.substring(0, base.length() - 1);
      forms.addAll(List.of(stem + "ies", stem + "ied", base + "ing"));
      return forms;
    }
    forms.add(base.matches(".*(s|x|z|ch|sh)") ? base + "es" : base + "s");
    if (base.endsWith("e")) {
      String stem = base.substring(0, base.length() - 1);
      forms.addAll(List.of(stem + "ed", stem + "ing"));
      return forms;
    }
    forms.addAll(List.of(base + "ed", base + "ing"));
    if (base.matches(".*[^aeiou][aeiou][^aeiouwxy]")) {
      String doubled = base + base.charAt(base.length() - 1);
      forms.addAll(List.of(doubled + "ed", doubled + "ing"));
    }
    return forms;
  }
}
