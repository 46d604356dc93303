package org.papergraph.bench.data;

import java.util.List;
import java.util.Locale;

/** Words that titles, terms and names are made of: some of the trade, and as many coined ones as one likes. */
final class Words {
  static final List<String> QUALITIES = List.of("adaptive", "approximate", "asynchronous",
      "bilinear", "bounded", "calibrated", "causal", "coarse", "compact", "composable",
      "conditional",
      "constrained", "continual", "convex", "curved", "deep", "delayed", "discrete", "distributed",
      "dynamic", "efficient", "elastic", "entropic", "equivariant", "explicit", "factored", "fast",
      "federated", "finite", "gated", "geometric", "greedy", "hidden", "hierarchical", "hybrid",
      "implicit", "incremental", "interactive", "latent", "lazy", "linear", "local", "modular",
      "multilingual", "nested", "noisy", "online", "optimal", "parallel", "partial", "private",
      "quantised", "randomised", "recurrent", "robust", "scalable", "sequential", "shared",
      "sparse",
      "spectral", "stable", "stochastic", "structured", "symbolic", "temporal", "tractable",
      "uncertain",
      "unsupervised", "variational", "verified");
  static final List<String> THINGS = List.of("agent", "alignment", "annotation", "attention",
      "auction", "bandit", "boundary", "cache", "calibration", "classifier", "clustering", "code",
      "compression", "control", "convergence", "corpus", "coverage", "decoder", "detection",
      "dialogue", "diffusion", "distance", "distillation", "dynamics", "embedding", "encoder",
      "ensemble", "estimator", "exploration", "feature", "feedback", "filter", "flow", "forecast",
      "game", "generator", "gradient", "grammar", "graph", "grasp", "hashing", "hypothesis",
      "image",
      "index", "inference", "interface", "kernel", "labelling", "lattice", "learning", "locomotion",
      "manifold", "matching", "memory", "metric", "mixture", "model", "navigation", "network",
      "noise",
      "objective", "oracle", "parser", "planner", "policy", "posterior", "prior", "privacy",
      "program",
      "proof", "pruning", "query", "ranking", "reasoning", "recognition", "regression", "relation",
      "retrieval", "reward", "robot", "routing", "sampler", "scheduler", "schema", "search",
      "segmentation", "signal", "simulation", "solver", "speech", "state", "stream", "subspace",
      "summary", "tensor", "theorem", "tracking", "transfer", "translation", "tree", "video",
      "vision");
  static final List<String> LINKS = List.of("for", "with", "in", "from", "under", "towards", "by",
      "beyond", "via", "across");

  private static final List<String> ONSETS = List.of("b", "br", "d", "dr", "f", "g", "gr", "h", "j",
      "k", "kl", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "z");
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u");
  private static final List<String> ENDINGS = List.of("n", "r", "l", "m", "x", "k", "d", "v");
  private static final int SYLLABLES = ONSETS.size() * VOWELS.size();

  /** How many words can be coined. */
  static final int COINED = SYLLABLES * SYLLABLES * ENDINGS.size();

  /** Has no factor in common with the number of words, so that no word comes twice. */
  private static final long STRIDE = 58_321;

  private Words() {}

  /** The coined word of a number below {@link #COINED}; neighbours in number do not look alike. */
  static String coined(int number) {
    int code = (int) (number * STRIDE % COINED);
    int word = code / ENDINGS.size();
    return syllable(word / SYLLABLES) + syllable(word % SYLLABLES)
        + ENDINGS.get(code % ENDINGS.size());
  }

  static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String syllable(int number) {
    return ONSETS.get(number / VOWELS.size()) + VOWELS.get(number % VOWELS.size());
  }
}
