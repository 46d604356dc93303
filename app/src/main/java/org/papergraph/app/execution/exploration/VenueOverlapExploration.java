package org.papergraph.app.execution.exploration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.FieldSelection;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.traversal.PaperChoice;
import org.papergraph.app.traversal.VenueOverlap;
import org.papergraph.app.traversal.VenueOverlap.Pair;

/** Answers {@code venueOverlap}. */
final class VenueOverlapExploration implements Exploration {
  private static final int MOST_VENUES = 10;
  private static final int MOST_AUTHORS = 100;

  @Override
  public Sketch explore(FieldSelection field, Expedition expedition) {
    var arguments = new Arguments(field);
    int first = arguments.number("first", 1, MOST_AUTHORS);
    var bounds = arguments.bounds();
    var venues = venues(arguments, expedition);
    var overlap = VenueOverlap.of(expedition.graph(),
        PaperChoice.of(expedition.graph(), bounds, null), venues, first, expedition.patience());
    return new Drawing(expedition.graph(), new Sketch()).of(overlap);
  }

  /** In the order asked, each once. */
  private static List<Integer> venues(Arguments arguments, Expedition expedition) {
    var venues = arguments.ids("venues", MOST_VENUES, "venue").stream()
        .map(id -> expedition.number("venues", id)).distinct().toList();
    if (venues.size() < 2) {
      throw arguments.bad("`venues` must name 2 to " + MOST_VENUES + " different venues");
    }
    return venues;
  }

  /** How a comparison becomes rows. */
  private record Drawing(GraphSnapshot graph, Sketch sketch) {

    Sketch of(VenueOverlap overlap) {
      var venues = overlap.venues().stream()
          .map(venue -> sketch.row().with("papers", (long) venue.papers())
              .with("authors", (long) venue.authors())
              .node("venue", "venues_venue", graph.venues().get(venue.venue())).map())
          .toList();
      return sketch.answer(sketch.row().with("venues", venues).with("pairs",
          overlap.pairs().stream().map(this::pair).toList()));
    }

    private Map<String, @Nullable Object> pair(Pair pair) {
      var authors = pair.authors().stream()
          .map(shared -> sketch.row().with("papersInOne", (long) shared.papersInOne())
              .with("papersInOther", (long) shared.papersInOther())
              .node("author", "pairs_authors_author", graph.authors().get(shared.author())).map())
          .toList();
      var flow = pair.flows().stream()
          .map(year -> sketch.row().with("year", (long) year.year())
              .with("toOther", (long) year.toOther()).with("toOne", (long) year.toOne()).map())
          .toList();
      return sketch.row().with("sharedAuthors", (long) pair.shared())
          .with("jaccard", pair.jaccard()).with("authors", authors).with("flow", flow)
          .node("one", "pairs_one", graph.venues().get(pair.one()))
          .node("other", "pairs_other", graph.venues().get(pair.other())).map();
    }
  }
}
