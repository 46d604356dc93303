package org.papergraph.loader.topic;

/** The regular forms of an English verb. */
record VerbForms(String base, String third, String past, String gerund) {

  static VerbForms of(String base) {
    String past = endsInConsonantAndY(base)
        ? base.substring(0, base.length() - 1) + "ied"
        : pastStem(base) + (base.endsWith("ee") ? "d" : "ed");
    return new VerbForms(base, third(base), past, pastStem(base) + "ing");
  }

  private static boolean endsInConsonantAndY(String base) {
    return base.matches(".*[^aeiou]y");
  }

  private static String third(String base) {
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    return base + (base.matches(".*(s|x|z|ch|sh|[^aeiou]o|go)") ? "es" : "s");
  }

  /** Without its silent e ({@code us-ing}), or with its last consonant doubled (plan-n-ing). */
  private static String pastStem(String base) {
    if (base.endsWith("e") && !base.endsWith("ee")) {
      return base.substring(0, base.length() - 1);
    }
    boolean doubles = base.matches("[^aeiou]*[aeiou][^aeiouwxy]")
        || base.matches(".*(mit|fer|cur|pel|cel|bel|fit|gin|get|set|run|wrap|ship)");
    return doubles ? base + base.charAt(base.length() - 1) : base;
  }
}
