package org.papergraph.loader.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which author each byline entry names, once decisions have been applied to what sources say. Decisions are replayed in
 * the order of their numbers over <em>units</em>: an author as the sources have it, or a part that a split made. A merge
 * joins the groups that two units are in. A split takes the entries on its papers out of all units that are in the
 * author's group by then. A group's id is its strongest.
 *
 * <p>
 * An id that a decision names stands for the author whom sources give it to; one that stands for nobody without doubt,
 * and a part whose split has been undone, is passed over.
 */
public final class DecidedAuthors {

  private final AuthorAssignment assignment;
  private final Map<Unit, Set<Unit>> groups = new HashMap<>();
  private final Map<String, Unit> parts = new HashMap<>();
  private final Map<String, List<Cut>> cuts = new HashMap<>();
  private final Map<Unit, String> names = new HashMap<>();

  private DecidedAuthors(AuthorAssignment assignment) {
    this.assignment = assignment;
  }

  /**
   * @param papers the present id of the paper for each id that a split names; others may be in it too
   */
  public static DecidedAuthors of(AuthorAssignment assignment, AuthorDecisions decisions,
      Map<String, String> papers) {
    DecidedAuthors authors = new DecidedAuthors(assignment);
    for (AuthorDecision decision : decisions.inOrder()) {
      switch (decision) {
        case AuthorDecision.Merge merge -> authors.merge(merge);
        case AuthorDecision.Split split -> authors.split(split, papers);
      }
    }
    authors.groups.forEach((unit, group) -> authors.names.put(unit, authors.strongest(group)));
    return authors;
  }

  /**
   * The author of an entry.
   *
   * @param paper the paper's present id
   * @param key of the entry, see {@link BylineEntry#key}
   */
  public String author(String paper, List<String> key) {
    Unit unit = Unit.author(assignment.byIds().getOrDefault(key, key.getFirst()));
    for (Cut cut : cuts.getOrDefault(paper, List.of())) {
      unit = cut.units().contains(unit) ? cut.part() : unit;
    }
    return name(unit);
  }

  /** True if the sources say whose the entries with this key are. */
  public boolean knows(List<String> key) {
    return assignment.byIds().containsKey(key);
  }

  /** The authors whom sources give an id to. */
  Set<String> bearers(String id) {
    return assignment.candidates().getOrDefault(id, Set.of()).stream()
        .map(author -> name(Unit.author(author))).collect(Collectors.toSet());
  }

  /** The author whom an id stands for without doubt, or empty. */
  String authorOf(String id) {
    return unit(id).map(this::name).orElse("");
  }

  private String name(Unit unit) {
    return names.getOrDefault(unit, unit.id());
  }

  private void merge(AuthorDecision.Merge merge) {
    Set<Unit> joined = new HashSet<>();
    merge.authors().forEach(id -> unit(id).ifPresent(unit -> joined.addAll(group(unit))));
    joined.forEach(unit -> groups.put(unit, joined));
  }

  private void split(AuthorDecision.Split split, Map<String, String> papers) {
    unit(split.author()).ifPresent(author -> {
      Unit part = new Unit(split.part(), split.number());
      Cut cut = new Cut(Set.copyOf(group(author)), part);
      split.papers().stream().map(papers::get).distinct().forEach(paper -> {
        if (paper != null) {
          cuts.computeIfAbsent(paper, id -> new ArrayList<>()).add(cut);
        }
      });
      parts.put(split.part(), part);
    });
  }

  private Set<Unit> group(Unit unit) {
    return groups.getOrDefault(unit, Set.of(unit));
  }

  private Optional<Unit> unit(String id) {
    if (AuthorIds.isPart(id)) {
      return Optional.ofNullable(parts.get(id));
    }
    if (!assignment.candidates().containsKey(id)) {
      return Optional.of(Unit.author(id));
    }
    String author = assignment.authorOf(id);
    return author.isEmpty() ? Optional.empty() : Optional.of(Unit.author(author));
  }

  /** Of two splits that make one part the later has its id, unless nobody else would be in the group. */
  private String strongest(Collection<Unit> group) {
    return group.stream()
        .filter(unit -> unit.decision() == 0 || unit.equals(parts.get(unit.id())))
        .map(Unit::id).min(AuthorIds.STRENGTH)
        .orElseGet(() -> group.stream().map(Unit::id).min(AuthorIds.STRENGTH).orElse(""));
  }

  /**
   * An author as the sources have it, or what a split made.
   *
   * @param decision the number of the split; 0 for an author of the sources
   */
  private record Unit(String id, long decision) {

    static Unit author(String id) {
      return new Unit(id, 0);
    }
  }

  /** On some paper, entries of these units go to the part. */
  private record Cut(Set<Unit> units, Unit part) {
  }
}
