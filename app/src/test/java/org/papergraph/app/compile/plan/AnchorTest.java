package org.papergraph.app.compile.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.app.compile.mapping.NodeMapping;
import org.papergraph.app.compile.mapping.RelationshipStep;
import org.papergraph.app.compile.mapping.RelationshipStep.Direction;

import static org.assertj.core.api.Assertions.assertThat;

class AnchorTest {
  private static final Predicate YEAR = new Predicate.Between("year", new Open(0), null);
  private static final Predicate IDS = new Predicate.IdIn(new Open(1));
  private static final Predicate AUTHOR = related("AUTHORED", Direction.IN, "Author");
  private static final Predicate TOPIC = related("HAS_TOPIC", Direction.OUT, "Topic");
  private static final Predicate VENUE = related("PUBLISHED_IN", Direction.OUT, "Venue");
  private static final Predicate WORDS = new Predicate.Text("paper_text", new Open(2));

  @Test
  void aPropertyIsNoAnchor() {
    assertThat(Anchor.choose(YEAR)).isEmpty();
    assertThat(Anchor.choose(Predicate.always())).isEmpty();
  }

  @Test
  void theMostSelectiveWinsAndTheRestRemains() {
    assertAnchor(all(YEAR, VENUE), VENUE, YEAR);
    assertAnchor(all(VENUE, TOPIC), TOPIC, VENUE);
    assertAnchor(all(TOPIC, WORDS), WORDS, TOPIC);
    assertAnchor(all(WORDS, AUTHOR), AUTHOR, WORDS);
    assertAnchor(all(AUTHOR, IDS), IDS, AUTHOR);
  }

  @Test
  void whatMustNotHoldIsNoAnchor() {
    assertThat(Anchor.choose(new Predicate.Not(AUTHOR))).isEmpty();
  }

  @Test
  void alternativesAnchorOnlyIfEachDoes() {
    assertThat(Anchor.choose(new Predicate.Any(List.of(AUTHOR, TOPIC)))).get()
        .extracting(Anchor.Choice::anchor).isInstanceOf(Anchor.Union.class);
    assertThat(Anchor.choose(new Predicate.Any(List.of(AUTHOR, YEAR)))).isEmpty();
    assertThat(Anchor.choose(new Predicate.Any(List.of()))).isEmpty();
  }

  private static void assertAnchor(Predicate filter, Predicate anchor, Predicate rest) {
    var choice = Anchor.choose(filter).orElseThrow();
    Predicate chosen = switch (choice.anchor()) {
      case Anchor.Ids ids -> ids.ids();
      case Anchor.Neighbours neighbours -> neighbours.related();
      case Anchor.FullText text -> text.text();
      case Anchor.Union union -> throw new AssertionError(union);
    };
    assertThat(chosen).isEqualTo(anchor);
    assertThat(choice.rest().conjuncts()).containsExactly(rest);
  }

  private static Predicate all(Predicate... parts) {
    return new Predicate.All(List.of(parts));
  }

  private static Predicate related(String type, Direction direction, String target) {
    return new Predicate.Related(new RelationshipStep(type, direction, target),
        new NodeMapping(target, target, Map.of(), Map.of(), Set.of()),
        new Predicate.IdIn(new Open(3)));
  }
}
