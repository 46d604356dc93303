package org.papergraph.app.traversal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.app.snapshot.GraphSnapshot;
import org.papergraph.app.snapshot.IntList;
import org.papergraph.app.traversal.CoauthorNetwork.Member;
import org.papergraph.app.traversal.CoauthorNetwork.Question;
import org.papergraph.app.traversal.CoauthorNetwork.Tie;

/**
 * Finds co-author networks: ring after ring around the seeds. Where there is no room for all, the nearest stay, then
 * those with the greatest sum of weights of ties to the ring before, then the lesser ids.
 */
public final class NetworkSearch implements AutoCloseable {
  /** Sums of shares are compared in billionths: what is equal but for rounding is equal. */
  private static final double UNIT = 1e9;

  private final Question question;
  private final Coauthors coauthors;
  private final Patience patience;
  private final Reached reached;

  private NetworkSearch(GraphSnapshot graph, Evidence evidence, Question question,
      Patience patience) {
    this.question = question;
    this.coauthors = new Coauthors(graph, evidence);
    this.patience = patience;
    this.reached = new Reached(graph.marks());
  }

  /** The network that a question asks for. */
  public static CoauthorNetwork find(GraphSnapshot graph, Evidence evidence, Question question,
      Patience patience) {
    try (var search = new NetworkSearch(graph, evidence, question, patience)) {
      return search.find();
    }
  }

  @Override
  public void close() {
    coauthors.close();
    reached.close();
  }

  private CoauthorNetwork find() {
    var members = new ArrayList<Member>();
    var ring = question.seeds().stream().mapToInt(Integer::intValue).toArray();
    for (int seed : ring) {
      reached.add(seed, 0);
    }
    for (int distance = 0; ring.length > 0; distance++) {
      keep(ring, distance, members);
      ring = distance < question.depth() ? next(ring, distance + 1) : new int[0];
    }
    return new CoauthorNetwork(members, ties(members), reached.size() - members.size());
  }

  /** Those at a distance, ascending; what pulls them is noted. */
  private int[] next(int[] ring, int distance) {
    var next = new IntList();
    for (int author : ring) {
      patience.check();
      coauthors.of(author);
      for (int place = 0; place < coauthors.size(); place++) {
        int other = coauthors.author(place);
        boolean unseen = !reached.has(other);
        boolean nearer = !unseen && reached.distance(other) < distance;
        if (nearer || coauthors.papers(place) < question.least()) {
          continue;
        }
        if (unseen) {
          reached.add(other, distance);
          next.add(other);
        }
        reached.pull(other, weight(place));
      }
    }
    return next.sorted();
  }

  private void keep(int[] ring, int distance, List<Member> members) {
    int room = question.most() - members.size();
    if (room <= 0) {
      return;
    }
    // A stable sort: of equals the lesser id stays first.
    IntStream.of(ring).boxed()
        .sorted(Comparator.comparingLong(author -> -Math.round(reached.pull(author) * UNIT)))
        .limit(room)
        .forEach(author -> members.add(new Member(author, distance)));
  }

  private List<Tie> ties(List<Member> members) {
    var kept = members.stream().mapToInt(Member::author).sorted().toArray();
    var ties = new ArrayList<Tie>();
    for (int source : kept) {
      patience.check();
      coauthors.of(source);
      int from = ties.size();
      for (int place = 0; place < coauthors.size(); place++) {
        int target = coauthors.author(place);
        if (target > source && coauthors.papers(place) >= question.least()
            && Arrays.binarySearch(kept, target) >= 0) {
          ties.add(tie(source, place));
        }
      }
      ties.subList(from, ties.size()).sort(Comparator.comparingInt(Tie::target));
    }
    return ties;
  }

  private Tie tie(int source, int place) {
    return new Tie(source, coauthors.author(place), coauthors.papers(place), weight(place),
        coauthors.firstYear(place), coauthors.lastYear(place));
  }

  private double weight(int place) {
    return question.fractional() ? coauthors.weight(place) : coauthors.papers(place);
  }
}
