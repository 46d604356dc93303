package org.papergraph.loader.suspect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Weighs whether two authors are one person. */
public final class OnePerson {

  private static final double TOGETHER = -8;
  private static final double TWO_ORCIDS = -6;
  private static final double TWO_SOURCE_IDS = -2;
  private static final int CAREER = 60;

  private final Rarity rarity;

  public OnePerson(Rarity rarity) {
    this.rarity = rarity;
  }

  public Suspect weigh(NamePairs.Pair names, AuthorProfile one, AuthorProfile other) {
    List<Evidence> evidence = new ArrayList<>(names.evidence());
    if (one.coAuthors().containsKey(other.id())) {
      evidence.add(new Evidence(TOGETHER, "both stand on one paper"));
    }
    ids(one.id(), other.id(), evidence);
    coAuthors(one.coAuthors(), other.coAuthors(), evidence);
    topics(one, other, evidence);
    venues(one, other, evidence);
    affiliations(one.affiliations(), other.affiliations(), evidence);
    years(one, other, evidence);
    return Suspect.of(Suspect.Kind.ONE_PERSON, List.of(one.id(), other.id()),
        List.of(names.one().name(), names.other().name()), evidence);
  }

  /** Sources give one person several ids by mistake, but hardly one ORCID iD after another. */
  private static void ids(String one, String other, List<Evidence> evidence) {
    String scheme = one.substring(0, one.indexOf(':', "author:".length()) + 1);
    if (other.startsWith(scheme) && "author:orcid:".equals(scheme)) {
      evidence.add(new Evidence(TWO_ORCIDS, "two ORCID iDs"));
    } else if (other.startsWith(scheme) && !"author:name:".equals(scheme)
        && !"author:split:".equals(scheme)) {
      evidence.add(new Evidence(TWO_SOURCE_IDS, "two ids of one source"));
    }
  }

  /** A co-author who has many others tells less (Adamic and Adar, Social Networks 25, 2003). */
  private static void coAuthors(Map<String, Integer> one, Map<String, Integer> other,
      List<Evidence> evidence) {
    Set<String> shared = new TreeSet<>(one.keySet());
    shared.retainAll(other.keySet());
    double weight = shared.stream()
        .mapToDouble(id -> 4 / Math.log(2 + Math.max(1, one.getOrDefault(id, 1)))).sum();
    if (!shared.isEmpty()) {
      evidence.add(new Evidence(Math.min(6, weight), shared.size() == 1
          ? "a common co-author, " + shared.iterator().next()
          : shared.size() + " common co-authors, among them " + shared.iterator().next()));
    } else if (one.size() >= 5 && other.size() >= 5) {
      evidence.add(new Evidence(-1.5, "many co-authors, none in common"));
    } else if (!one.isEmpty() && !other.isEmpty()) {
      evidence.add(new Evidence(-0.7, "no co-author in common"));
    }
  }

  private void topics(AuthorProfile one, AuthorProfile other, List<Evidence> evidence) {
    if (one.topics().isEmpty() || other.topics().isEmpty()) {
      return;
    }
    double cosine = rarity.cosine(one.topics(), other.topics());
    evidence.add(new Evidence(Math.clamp(6 * (cosine - 0.08), -0.5, 2.5), cosine < 0.08
        ? "hardly a common topic"
        : "similar topics (cosine %.2f)".formatted(cosine)));
  }

  private void venues(AuthorProfile one, AuthorProfile other, List<Evidence> evidence) {
    Set<String> shared = new HashSet<>(one.venues());
    shared.retainAll(other.venues());
    if (!shared.isEmpty()) {
      String rarest = Rarity.rarest(shared, rarity);
      evidence.add(new Evidence(Math.min(1, 0.2 * rarity.of(rarest)), "both in " + rarest));
    }
  }

  private static void affiliations(Set<String> one, Set<String> other, List<Evidence> evidence) {
    String shared = Affiliations.shared(one, other);
    if (shared != null) {
      evidence.add(new Evidence(2.5, "the same affiliation, " + shared));
    } else if (!one.isEmpty() && !other.isEmpty()) {
      evidence.add(new Evidence(-0.7, "other affiliations"));
    }
  }

  private static void years(AuthorProfile one, AuthorProfile other, List<Evidence> evidence) {
    Integer gap = gap(one, other);
    if (gap == null) {
      return;
    }
    if (gap > 5) {
      evidence.add(new Evidence(Math.max(-3, -0.25 * (gap - 5)), gap + " years between them"));
    }
    int span = Math.max(years(one.lastYear()), years(other.lastYear()))
        - Math.min(years(one.firstYear()), years(other.firstYear()));
    if (span > CAREER) {
      evidence.add(new Evidence(-3, "papers over " + span + " years"));
    }
  }

  /** Years from the last paper of the one to the first of the other; 0 if their years overlap; null if not known. */
  private static @Nullable Integer gap(AuthorProfile one, AuthorProfile other) {
    if (one.firstYear() == null || other.firstYear() == null) {
      return null;
    }
    return Math.max(0, Math.max(years(one.firstYear()) - years(other.lastYear()),
        years(other.firstYear()) - years(one.lastYear())));
  }

  private static int years(@Nullable Integer year) {
    return year == null ? 0 : year;
  }
}
