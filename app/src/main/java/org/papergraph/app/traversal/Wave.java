package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.IntList;
import org.papergraph.app.snapshot.Marks;

/**
 * One breadth-first search over joint papers, level after level. Each paper is looked at once: who is on it is reached
 * with the first of its authors. For one thread; used again after {@link #start}.
 */
final class Wave implements AutoCloseable {
  private static final int UNREACHED = Marks.NONE;

  /** Whether a step may be taken. */
  @FunctionalInterface
  interface Steps {
    boolean allowed(int from, int to);
  }

  private final GraphSnapshot graph;
  private final Evidence evidence;
  private final Patience patience;
  private final int[] depths;
  private final BitSet papersSeen;
  private final List<IntList> levels = new ArrayList<>();

  Wave(GraphSnapshot graph, Evidence evidence, Patience patience) {
    this.graph = graph;
    this.evidence = evidence;
    this.patience = patience;
    this.depths = graph.marks().lend();
    this.papersSeen = new BitSet(graph.papers().size());
  }

  /** Forgets all and starts at an author. */
  void start(int author) {
    forget();
    var first = new IntList();
    levels.add(first);
    first.add(author);
    depths[author] = 0;
  }

  private void forget() {
    for (var level : levels) {
      for (int place = 0; place < level.size(); place++) {
        depths[level.get(place)] = UNREACHED;
      }
    }
    levels.clear();
    papersSeen.clear();
  }

  @Override
  public void close() {
    forget();
    graph.marks().giveBack(depths);
  }

  /** How many steps away an author is; less than 0 if not reached so far. */
  int depth(int author) {
    return depths[author];
  }

  boolean reached(int author) {
    return depths[author] != UNREACHED;
  }

  /** Those reached last. */
  IntList front() {
    return levels.getLast();
  }

  /** How many levels were taken. */
  int depth() {
    return levels.size() - 1;
  }

  /** Takes one more level; the front is empty if there is nobody new. */
  void advance(Steps steps) {
    var front = front();
    var next = new IntList();
    levels.add(next);
    for (int place = 0; place < front.size(); place++) {
      patience.check();
      advance(front.get(place), steps, next);
    }
  }

  private void advance(int author, Steps steps, IntList next) {
    var papersBy = graph.papersBy();
    for (int place = papersBy.start(author); place < papersBy.end(author); place++) {
      int paper = papersBy.at(place);
      if (!papersSeen.get(paper) && evidence.counts(paper)) {
        reach(author, paper, steps, next);
      }
    }
  }

  /** A paper over which a step was not allowed may still lead others there. */
  private void reach(int author, int paper, Steps steps, IntList next) {
    var authorsOf = graph.authorsOf();
    boolean all = true;
    for (int place = authorsOf.start(paper); place < authorsOf.end(paper); place++) {
      int other = authorsOf.at(place);
      if (depths[other] != UNREACHED) {
        continue;
      }
      if (steps.allowed(author, other)) {
        next.add(other);
        depths[other] = depths[author] + 1;
      } else {
        all = false;
      }
    }
    papersSeen.set(paper, all);
  }

  /** From some of one level to those of the level before from whom they can be reached. */
  IntList before(IntList some) {
    var before = new IntList();
    var added = new BitSet();
    var looked = new BitSet();
    for (int place = 0; place < some.size(); place++) {
      int author = some.get(place);
      graph.papersBy().of(author).filter(paper -> !looked.get(paper) && evidence.counts(paper))
          .forEach(paper -> {
            looked.set(paper);
            graph.authorsOf().of(paper)
                .filter(other -> depths[other] == depths[author] - 1 && !added.get(other))
                .forEach(other -> {
                  added.set(other);
                  before.add(other);
                });
          });
    }
    return before;
  }
}
