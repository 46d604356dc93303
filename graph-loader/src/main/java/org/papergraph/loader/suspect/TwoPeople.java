package org.papergraph.loader.suspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether an author is two people. Papers that share a co-author or an affiliation, or whose co-authors have
 * written together elsewhere, are one person's; what remains apart speaks for two.
 */
public final class TwoPeople {

  /** More than one person is likely to write in a year. */
  private static final int MOST_A_YEAR = 60;
  private static final int CAREER = 60;

  private final Rarity rarity;

  public TwoPeople(Rarity rarity) {
    this.rarity = rarity;
  }

  /** True if there is anything to weigh, should none of the co-authors know each other. */
  public boolean isSuspicious(List<AuthorPaper> papers) {
    List<Evidence> evidence = new ArrayList<>();
    impossible(papers, evidence);
    return !evidence.isEmpty() || parts(papers, Map.of()).size() > 1;
  }

  /**
   * @param commonness of the name, see {@link NamePairs#commonness}
   * @param papers all of the author's, or many
   * @param acquainted for each co-author those with whom he or she has written
   * @return the suspicion, or null if the papers hang together
   */
  public @Nullable Suspect weigh(AuthorName author, double commonness, List<AuthorPaper> papers,
      Map<String, Set<String>> acquainted) {
    List<Evidence> evidence = new ArrayList<>();
    impossible(papers, evidence);
    List<List<AuthorPaper>> parts = parts(papers, acquainted);
    if (parts.size() < 2 && evidence.isEmpty()) {
      return null;
    }
    evidence.add(new Evidence(-1.5, "most authors are one person"));
    double common = Math.clamp(commonness + 1.5, -1.5, 3);
    evidence.add(new Evidence(common, common > 0 ? "a common name" : "a rare name"));
    identity(author, evidence);
    if (parts.size() > 1) {
      compare(parts.get(0), parts.get(1), evidence);
    }
    return Suspect.of(Suspect.Kind.TWO_PEOPLE, List.of(author.id()), List.of(author.name()),
        evidence);
  }

  private static void identity(AuthorName author, List<Evidence> evidence) {
    if ("ORCID".equals(author.identity())) {
      evidence.add(new Evidence(-4, "an ORCID iD"));
    } else if ("SOURCE_ID".equals(author.identity())) {
      evidence.add(new Evidence(-1.5, "a source's id"));
    }
  }

  private static void impossible(List<AuthorPaper> papers, List<Evidence> evidence) {
    Map<Integer, Integer> perYear = new TreeMap<>();
    papers.stream().map(AuthorPaper::year).filter(Objects::nonNull)
        .forEach(year -> perYear.merge(year, 1, Integer::sum));
    perYear.entrySet().stream().max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() > MOST_A_YEAR)
        .ifPresent(most -> evidence.add(new Evidence(3,
            most.getValue() + " papers in " + most.getKey())));
    Set<Integer> years = perYear.keySet();
    if (!years.isEmpty()) {
      int span = new TreeSet<>(years).last() - new TreeSet<>(years).first();
      if (span > CAREER) {
        evidence.add(new Evidence(3, "papers over " + span + " years"));
      }
    }
  }

  private void compare(List<AuthorPaper> one, List<AuthorPaper> other, List<Evidence> evidence) {
    int smaller = Math.min(one.size(), other.size());
    evidence.add(new Evidence(0.7 * Math.min(8, smaller) - 0.4,
        "%d papers, such as %s, and %d, such as %s, with no co-authors in common, nor any that know each other"
            .formatted(one.size(), one.getFirst().id(), other.size(), other.getFirst().id())));
    double cosine = rarity.cosine(topics(one), topics(other));
    if (!topics(one).isEmpty() && !topics(other).isEmpty()) {
      evidence.add(new Evidence(Math.clamp(6 * (0.15 - cosine), -2.5, 0.9), cosine < 0.15
          ? "hardly a common topic"
          : "similar topics (cosine %.2f)".formatted(cosine)));
    }
    Set<String> here = affiliations(one);
    Set<String> there = affiliations(other);
    if (!here.isEmpty() && !there.isEmpty()) {
      evidence.add(new Evidence(1, "other affiliations: " + new TreeSet<>(here).first() + "; "
          + new TreeSet<>(there).first()));
    }
    int gap = gap(one, other);
    if (gap > 5) {
      evidence.add(new Evidence(Math.min(2, 0.2 * (gap - 5)), gap + " years between them"));
    }
  }

  /** The largest first. */
  private static List<List<AuthorPaper>> parts(List<AuthorPaper> papers,
      Map<String, Set<String>> acquainted) {
    List<List<AuthorPaper>> parts = new ArrayList<>();
    List<AuthorPaper> left = new ArrayList<>(papers);
    left.removeIf(paper -> paper.coAuthors().isEmpty() && paper.affiliation() == null);
    while (!left.isEmpty()) {
      List<AuthorPaper> part = new ArrayList<>(List.of(left.removeFirst()));
      for (int i = 0; i < part.size(); i++) {
        AuthorPaper paper = part.get(i);
        List<AuthorPaper> linked = left.stream()
            .filter(other -> areLinked(paper, other, acquainted)).toList();
        part.addAll(linked);
        left.removeAll(linked);
      }
      part.sort(Comparator.comparing(AuthorPaper::id));
      parts.add(part);
    }
    parts.sort(Comparator.comparingInt((List<AuthorPaper> part) -> -part.size())
        .thenComparing(part -> part.getFirst().id()));
    return parts;
  }

  private static boolean areLinked(AuthorPaper one, AuthorPaper other,
      Map<String, Set<String>> acquainted) {
    for (String coAuthor : one.coAuthors()) {
      Set<String> friends = acquainted.getOrDefault(coAuthor, Set.of());
      if (other.coAuthors().contains(coAuthor)
          || other.coAuthors().stream().anyMatch(friends::contains)) {
        return true;
      }
    }
    return one.affiliation() != null && other.affiliation() != null && Affiliations
        .shared(List.of(one.affiliation()), List.of(other.affiliation())) != null;
  }

  private static Map<String, Integer> topics(List<AuthorPaper> papers) {
    Map<String, Integer> topics = new HashMap<>();
    papers.forEach(paper -> paper.topics().forEach(topic -> topics.merge(topic, 1, Integer::sum)));
    return topics;
  }

  private static Set<String> affiliations(List<AuthorPaper> papers) {
    Set<String> affiliations = new HashSet<>();
    papers.stream().map(AuthorPaper::affiliation).filter(Objects::nonNull)
        .forEach(affiliations::add);
    return affiliations;
  }

  private static int gap(List<AuthorPaper> one, List<AuthorPaper> other) {
    List<Integer> here = years(one);
    List<Integer> there = years(other);
    return here.isEmpty() || there.isEmpty()
        ? 0
        : Math.max(here.getFirst() - there.getLast(), there.getFirst() - here.getLast());
  }

  private static List<Integer> years(List<AuthorPaper> papers) {
    List<Integer> years = new ArrayList<>();
    papers.forEach(paper -> {
      if (paper.year() != null) {
        years.add(paper.year());
      }
    });
    years.sort(null);
    return years;
  }
}
