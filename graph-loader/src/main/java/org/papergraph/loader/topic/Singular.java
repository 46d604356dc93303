package org.papergraph.loader.topic;

import java.util.Map;

/**
 * The singular of an English noun, by Harman's S-stemmer (1991, "How effective is suffixing?")
 * widened by the plurals and false plurals of scientific prose. Works on lower-case words.
 */
final class Singular {
  private static final Map<String, String> IRREGULAR = Map.ofEntries(
      Map.entry("matrices", "matrix"),
      Map.entry("indices", "index"), Map.entry("vertices", "vertex"), Map.entry("biases", "bias"),
      Map.entry("analyses", "analysis"), Map.entry("hypotheses", "hypothesis"),
      Map.entry("bases", "basis"), Map.entry("lens", "lens"), Map.entry("lenses", "lens"),
      Map.entry("gas", "gas"), Map.entry("atlas", "atlas"), Map.entry("bias", "bias"),
      Map.entry("canvas", "canvas"), Map.entry("chaos", "chaos"), Map.entry("pathos", "pathos"),
      Map.entry("thermos", "thermos"), Map.entry("criteria", "criterion"),
      Map.entry("phenomena", "phenomenon"), Map.entry("corpora", "corpus"),
      Map.entry("series", "series"), Map.entry("species", "species"), Map.entry("movies", "movie"),
      Map.entry("does", "does"), Map.entry("this", "this"), Map.entry("thus", "thus"),
      Map.entry("has", "has"), Map.entry("was", "was"), Map.entry("always", "always"),
      Map.entry("bayes", "bayes"), Map.entry("stokes", "stokes"), Map.entry("gibbs", "gibbs"),
      Map.entry("hastings", "hastings"), Map.entry("hawkes", "hawkes"),
      Map.entry("kubernetes", "kubernetes"), Map.entry("diabetes", "diabetes"),
      Map.entry("aws", "aws"), Map.entry("gps", "gps"), Map.entry("os", "os"),
      Map.entry("dps", "dps"), Map.entry("news", "news"), Map.entry("axes", "axis"),
      Map.entry("children", "child"), Map.entry("leaves", "leaf"), Map.entry("halves", "half"),
      Map.entry("mice", "mouse"), Map.entry("kmeans", "kmeans"), Map.entry("means", "means"),
      Map.entry("sas", "sas"), Map.entry("apis", "api"), Map.entry("ais", "ai"),
      Map.entry("taxis", "taxi"), Map.entry("metrics", "metric"), Map.entry("topics", "topic"),
      Map.entry("heuristics", "heuristic"), Map.entry("critics", "critic"),
      Map.entry("clinics", "clinic"), Map.entry("fabrics", "fabric"), Map.entry("logics", "logic"),
      Map.entry("equilibria", "equilibrium"), Map.entry("minima", "minimum"),
      Map.entry("maxima", "maximum"), Map.entry("optima", "optimum"),
      Map.entry("spectra", "spectrum"),
      Map.entry("simplices", "simplex"), Map.entry("codes", "code"), Map.entry("nuclei", "nucleus"),
      Map.entry("radii", "radius"), Map.entry("formulae", "formula"),
      Map.entry("simplexes", "simplex"));

  private Singular() {}

  /** The singular, or the word itself if it is no plural this class knows. */
  static String of(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() < 4 ? !word.matches("[a-z]{2}s|\\p{L}+\\d+s") : !word.endsWith("s")) {
      return word;
    }
    return word.endsWith("s") ? withoutEnding(word) : word;
  }

  private static String withoutEnding(String word) {
    if (endsWithAny(word, "ss", "us", "is", "ics", "ous", "xs")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (endsWithAny(word, "sses", "shes", "ches", "xes", "zzes")) {
      return word.substring(0, word.length() - 2);
    }
    return word.substring(0, word.length() - 1);
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
