package org.papergraph.bench.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Who writes with whom. A team forms around a senior author of a community: newcomers, people the
 * senior wrote with before (who know each other, hence triangles), people of the community (the more
 * papers, the likelier: preferential attachment), rarely anyone else. Team sizes are log-normal, but
 * a few are of hundreds.
 */
final class Bylines {
  private static final double MEDIAN_TEAM = 4.15;
  private static final double TEAM_SIGMA = 0.62;
  private static final int LARGEST_TEAM = 40;
  private static final double HYPER = 0.0003;
  private static final int LARGEST_HYPER = 300;

  private static final double NEWCOMER = 0.24;
  private static final double NEW_SENIOR = 0.05;
  private static final double TEAMMATE = 0.45;
  private static final double NEIGHBOUR = 0.28;
  /** The hub mostly goes on with whom it knows: the part of the scale above that it draws from. */
  private static final double SETTLED = 0.20;
  private static final double LOYAL = 0.71;

  private final Random random;
  private final Names names;
  private final int hub;
  private final List<Ints> appearances = new ArrayList<>();
  private final Ints everyone = new Ints();
  /** The numbers of the papers that each person wrote. */
  private final List<Ints> written = new ArrayList<>();
  private final List<int[]> teams = new ArrayList<>();

  /** @param hub the name of one who writes many papers, all in the first community */
  Bylines(Random random, int communities, String hub) {
    this.random = random;
    this.names = new Names(random);
    for (int community = 0; community < communities; community++) {
      appearances.add(new Ints());
    }
    this.hub = names.add(hub);
    written.add(new Ints());
  }

  /** The byline of the next paper of a community; that of the hub must be the first community. */
  List<Person> next(int community, boolean ofHub) {
    int senior = ofHub ? hub : senior(community);
    int size = teamSize();
    Set<Integer> chosen = new LinkedHashSet<>();
    chosen.add(senior);
    while (chosen.size() < size) {
      chosen.add(member(community, senior));
    }
    List<Integer> team = new ArrayList<>(chosen);
    // Seniors stand last.
    Collections.reverse(team);
    Collections.shuffle(team.subList(0, team.size() - 1), random);
    remember(team, community);
    return team.stream().map(person -> new Person(person, names.of(person))).toList();
  }

  private int teamSize() {
    if (random.nextDouble() < HYPER) {
      return 50 + (int) ((LARGEST_HYPER - 49) * StrictMath.pow(random.nextDouble(), 2));
    }
    double size = MEDIAN_TEAM * StrictMath.exp(TEAM_SIGMA * random.nextGaussian());
    return Math.clamp(Math.round(size), 1, LARGEST_TEAM);
  }

  private int senior(int community) {
    Ints known = appearances.get(community);
    return known.isEmpty() || random.nextDouble() < NEW_SENIOR
        ? newcomer()
        : known.recent(random);
  }

  private int member(int community, int senior) {
    double what = random.nextDouble();
    if (senior == hub) {
      what = SETTLED + (LOYAL - SETTLED) * what;
    }
    if (what < NEWCOMER) {
      return newcomer();
    }
    Ints papers = written.get(senior);
    if (what < NEWCOMER + TEAMMATE && !papers.isEmpty()) {
      int[] team = teams.get(papers.recent(random));
      int mate = team[random.nextInt(team.length)];
      return mate == hub ? newcomer() : mate;
    }
    Ints known = what < NEWCOMER + TEAMMATE + NEIGHBOUR ? appearances.get(community) : everyone;
    return known.isEmpty() ? newcomer() : known.recent(random);
  }

  private int newcomer() {
    written.add(new Ints());
    return names.add();
  }

  /** The hub is left out where people are drawn from, else nobody would be left for others. */
  private void remember(List<Integer> team, int community) {
    for (int person : team) {
      written.get(person).add(teams.size());
      if (person != hub) {
        appearances.get(community).add(person);
        everyone.add(person);
      }
    }
    teams.add(team.stream().mapToInt(Integer::intValue).toArray());
  }
}
