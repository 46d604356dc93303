package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The decisions that count, in the order of their numbers, and what they hold together. */
public final class AuthorDecisions {

  public static final AuthorDecisions NONE = of(List.of());

  private final List<AuthorDecision> decisions;
  private final Map<String, Set<String>> ties = new HashMap<>();
  private final Map<String, Set<String>> authorsByPaper = new HashMap<>();

  private AuthorDecisions(List<AuthorDecision> decisions) {
    this.decisions = decisions;
    decisions.forEach(decision -> tie(decision.ids()));
    for (AuthorDecision.Split split : splits()) {
      split.papers().forEach(paper -> authorsByPaper
          .computeIfAbsent(paper, id -> new TreeSet<>()).add(split.author()));
    }
  }

  /** @param active decisions that have not been undone, in any order */
  public static AuthorDecisions of(Collection<AuthorDecision> active) {
    return new AuthorDecisions(
        active.stream().sorted(Comparator.comparingLong(AuthorDecision::number)).toList());
  }

  /** True if a decision names the id or makes it. */
  public boolean concerns(String id) {
    return ties.containsKey(id);
  }

  /** True if the entry's key tells of others: a name alone does so only where somebody has decided it. */
  public boolean isEvidence(BylineEntry entry) {
    return !entry.ids().isEmpty() || (!ties.isEmpty() && concerns(entry.nameId()));
  }

  /** The ids that hang together with this one through any number of decisions. */
  public Set<String> tied(String id) {
    return ties.getOrDefault(id, Set.of());
  }

  /** The authors from whom a paper with one of these ids is split off. */
  public Set<String> splitOn(Collection<String> paperIds) {
    Set<String> authors = new TreeSet<>();
    paperIds.forEach(id -> authors.addAll(authorsByPaper.getOrDefault(id, Set.of())));
    return authors;
  }

  /** The papers that are split off from one of these authors. */
  public Set<String> papersOf(Collection<String> authors) {
    Set<String> papers = new TreeSet<>();
    splits().stream().filter(split -> authors.contains(split.author()))
        .forEach(split -> papers.addAll(split.papers()));
    return papers;
  }

  List<AuthorDecision> inOrder() {
    return decisions;
  }

  private List<AuthorDecision.Split> splits() {
    List<AuthorDecision.Split> splits = new ArrayList<>();
    for (AuthorDecision decision : decisions) {
      if (decision instanceof AuthorDecision.Split split) {
        splits.add(split);
      }
    }
    return splits;
  }

  private void tie(List<String> ids) {
    Set<String> all = new LinkedHashSet<>(ids);
    ids.forEach(id -> all.addAll(tied(id)));
    all.forEach(id -> ties.put(id, all));
  }
}
