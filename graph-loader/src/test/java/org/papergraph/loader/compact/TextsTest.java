package org.papergraph.loader.compact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {

  private final Texts texts = new Texts();

  @Test
  void numbersTextsInTheOrderTheyCome() {
    assertThat(texts.add("paper:doi:10.1/1")).isEqualTo(0);
    assertThat(texts.add("")).isEqualTo(1);
    assertThat(texts.add("paper:doi:10.1/1")).isEqualTo(0);
    assertThat(texts.find("")).isEqualTo(1);
    assertThat(texts.find("paper:doi:10.1/2")).isEqualTo(-1);
    assertThat(texts.get(0)).isEqualTo("paper:doi:10.1/1");
    assertThat(texts.size()).isEqualTo(2);
  }

  @Test
  void keepsTextsLongerThanAPageAndThoseAfterThem() {
    String longest = "a".repeat(3_000_000);
    List<String> all = List.of("before", longest, "after", longest + "b", "last");
    all.forEach(texts::add);

    assertThat(all).allSatisfy(text -> assertThat(texts.get(texts.find(text))).isEqualTo(text));
  }

  @Test
  void agreesWithAMapOfStrings() {
    Random random = new Random(5 * 0x9E3779B97F4A7C15L);
    Map<String, Integer> expected = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      String text = text(random);
      assertThat(texts.add(text)).isEqualTo(expected.computeIfAbsent(text, t -> expected.size()));
    }
    expected.forEach((text, number) -> {
      assertThat(texts.find(text)).isEqualTo(number);
      assertThat(texts.get(number)).isEqualTo(text);
    });
  }

  @Test
  void ordersTextsAsStringsAreOrdered() {
    Random random = new Random(6 * 0x9E3779B97F4A7C15L);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String text = text(random);
      all.add(text);
      texts.add(text);
    }
    for (String one : all) {
      for (String other : all) {
        int order = texts.compare(texts.find(one), texts.find(other));
        assertThat(Integer.signum(order)).as("%s, %s", one, other)
            .isEqualTo(Integer.signum(one.compareTo(other)));
      }
    }
  }

  /** Of few letters, among them one beyond the basic plane, and one that UTF-16 puts behind it. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(9); length > 0; length--) {
      text.append(List.of("a", "b", "é", "ﬁ", "𠮷", "").get(random.nextInt(6)));
    }
    return text.toString();
  }
}
