package org.papergraph.loader.topic;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTest {
  private final Vocabulary vocabulary = new Vocabulary();

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', value = {
      // singular and plural, case
      "Diffusion Models, diffusion model", "GANs, gan", "matrices, matrix", "biases, bias",
      "Analyses, analysis", "Bayes, bayes", "dynamics, dynamics", "loss, loss", "losses, loss",
      "policies, policy", "k-means, k means", "time series, time series", "batches, batch",
      "heuristics, heuristic", "physics, physics", "corpora, corpus",
      // hyphens and spaces, prefixes written solid
      "fine-tuning, fine tuning", "finetuning, fine tuning", "Fine Tuning, fine tuning",
      "pre-training, pretraining", "pretraining, pretraining",
      "multi-agent systems, multiagent system",
      "multi agent system, multiagent system", "non–convex, nonconvex",
      "auto-encoders, autoencoder",
      // spelling and diacritics
      "behaviour modelling, behavior modeling", "Rényi divergences, renyi divergence",
      "back-propagation, backpropagation", "Gauß, gauss",
      // what follows a connector keeps its plural
      "Mixture-of-Experts, mixture of experts", "bags of words, bag of words",
      "Learning with Verifiable Rewards, learning with verifiable rewards"})
  void foldsVariantsToOneKey(String label, String key) {
    assertThat(vocabulary.key(label)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
      // function words, opinions, verbs in every form, adverbs
      "the, BOUNDARY", "novel, BOUNDARY", "state-of-the-art, BOUNDARY", "outperforms, BOUNDARY",
      "applied, BOUNDARY", "using, BOUNDARY", "significantly, BOUNDARY", "generalize, BOUNDARY",
      "x, BOUNDARY", "42, BOUNDARY", "x_t, BOUNDARY",
      // nouns by what they say
      "models, GENERIC", "algorithm, TRANSPARENT", "experiments, MODIFIER", "large, MODIFIER",
      "images, COMPANION", "backpropagation, TERM", "quantization, TERM", "retrieval, TERM",
      "LLMs, TERM", "ImageNet, TERM", "3D, TERM",
      // adjectives by list, ending and hyphenated form
      "convex, ADJECTIVE", "variational, ADJECTIVE", "federated, ADJECTIVE",
      "score-based, ADJECTIVE",
      "in-context, ADJECTIVE", "state-space, ADJECTIVE", "multi-modal, ADJECTIVE",
      // hyphenated nouns
      "fine-tuning, TERM", "f-divergence, TERM", "Q-learning, TERM", "actor-critic, TERM",
      "GPT-4, TERM", "trade-off, GENERIC"})
  void sortsWords(String word, WordClass expected) {
    assertThat(vocabulary.unit(word).wordClass()).isEqualTo(expected);
  }
}
