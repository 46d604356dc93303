package org.papergraph.loader.topic;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AbbreviationFinderTest {
  @ParameterizedTest
  @CsvSource({"training large language models (LLMs) is, LLMs, large language models",
      "a generative adversarial network (GAN) with, GAN, generative adversarial network",
      "Markov chain Monte Carlo (MCMC), MCMC, Markov chain Monte Carlo",
      "sparse mixture of experts (MoE) layers, MoE, mixture of experts",
      "the low-rank adaptation (LoRA) of, LoRA, low-rank adaptation",
      "of multi-modal LLMs (MLLMs), MLLMs, multi-modal LLMs",
      "Kullback-Leibler (KL) divergence, KL, Kullback-Leibler"})
  void findsLongForms(String text, String brief, String full) {
    assertThat(AbbreviationFinder.find(text).longForms()).isEqualTo(Map.of(brief, full));
  }

  @ParameterizedTest
  @CsvSource({"it is faster (see below)", "on four tasks (ImageNet)", "we use Adam (A) here",
      "the method (SOTA) works", "nets of any depth (GPT)"})
  void findsNothingWhereNothingIsDefined(String text) {
    assertThat(AbbreviationFinder.find(text).longForms()).isEmpty();
  }

  @Test
  void joinsWhatTheBracketsPart() {
    assertThat(AbbreviationFinder.find("the Kullback-Leibler (KL) divergence (of two)").text())
        .isEqualTo("the Kullback-Leibler divergence (of two)");
  }

  @Test
  void aMeaningHoldsElsewhereIfPapersAgreeOnIt() {
    Abbreviations abbreviations = new Abbreviations();
    abbreviations.add(Map.of("rl", "reinforcement learning", "ml", "machine learning"));
    abbreviations.add(Map.of("rl", "reinforcement learning", "ml", "maximum likelihood"));
    Abbreviations others = new Abbreviations();
    others.add(Map.of("rl", "representation learning", "ib", "information bottleneck"));
    others.add(Map.of("rl", "reinforcement learning"));
    abbreviations.add(others);

    assertThat(abbreviations.meanings()).isEqualTo(Map.of("rl", "reinforcement learning"));
  }
}
