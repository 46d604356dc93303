package org.papergraph.loader.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.papergraph.loader.graph.SuspectReader;
import org.papergraph.loader.suspect.AuthorName;
import org.papergraph.loader.suspect.AuthorPaper;
import org.papergraph.loader.suspect.AuthorProfile;
import org.papergraph.loader.suspect.NamePairs;
import org.papergraph.loader.suspect.OnePerson;
import org.papergraph.loader.suspect.Suspect;
import org.papergraph.loader.suspect.TwoPeople;

/**
 * Looks through all authors of a graph for those who are likely one person, and for one who is likely two. Names are
 * kept in memory, and the profiles of those authors whose names could be another's; the rest is read in pages.
 */
public final class AuthorSuspects {

  /** Of fewer papers nothing can be told. */
  private static final int FEWEST_PAPERS = 2;

  private final Driver driver;
  private final SessionConfig database;

  public AuthorSuspects(Driver driver, SessionConfig database) {
    this.driver = driver;
    this.database = database;
  }

  /**
   * The likeliest suspects, the likeliest first. The same graph gives the same list.
   *
   * @param kind null: both
   * @param first how many at most
   */
  public List<Suspect> find(Suspect.@Nullable Kind kind, int first) {
    Likeliest likeliest = new Likeliest(first);
    try (SuspectReader reader = new SuspectReader(driver, database)) {
      List<AuthorName> names = reader.names();
      NamePairs pairs = new NamePairs(names);
      if (kind != Suspect.Kind.TWO_PEOPLE) {
        onePerson(reader, pairs.all(), likeliest);
      }
      if (kind != Suspect.Kind.ONE_PERSON) {
        twoPeople(reader, names, pairs, likeliest);
      }
    }
    return likeliest.inOrder();
  }

  private static void onePerson(SuspectReader reader, List<NamePairs.Pair> pairs,
      Likeliest likeliest) {
    Set<String> ids = new TreeSet<>();
    pairs.forEach(pair -> ids.addAll(List.of(pair.one().id(), pair.other().id())));
    Map<String, AuthorProfile> profiles = reader.profiles(ids);
    OnePerson scale = new OnePerson(reader.rarity());
    for (NamePairs.Pair pair : pairs) {
      AuthorProfile one = profiles.get(pair.one().id());
      AuthorProfile other = profiles.get(pair.other().id());
      if (one != null && other != null) {
        likeliest.add(scale.weigh(pair, one, other));
      }
    }
  }

  private static void twoPeople(SuspectReader reader, Collection<AuthorName> names,
      NamePairs pairs, Likeliest likeliest) {
    Map<String, AuthorName> busy = new HashMap<>();
    names.stream().filter(author -> author.papers() >= FEWEST_PAPERS)
        .forEach(author -> busy.put(author.id(), author));
    TwoPeople scale = new TwoPeople(reader.rarity());
    reader.papers(new TreeSet<>(busy.keySet()), page -> {
      page.values().removeIf(papers -> !scale.isSuspicious(papers));
      Map<String, Set<String>> acquainted = reader.acquaintances(coAuthors(page.values()));
      page.forEach((id, papers) -> {
        AuthorName author = busy.get(id);
        if (author != null) {
          likeliest.add(scale.weigh(author, pairs.commonness(author), papers, acquainted));
        }
      });
    });
  }

  private static Set<String> coAuthors(Collection<List<AuthorPaper>> bylines) {
    Set<String> ids = new TreeSet<>();
    bylines.forEach(papers -> papers.forEach(paper -> ids.addAll(paper.coAuthors())));
    return ids;
  }

  /** Keeps no more than are asked for. */
  private static final class Likeliest {

    private final int most;
    private final PriorityQueue<Suspect> queue = new PriorityQueue<>(
        Suspect.LIKELIEST.reversed());

    Likeliest(int most) {
      this.most = most;
    }

    void add(@Nullable Suspect suspect) {
      if (suspect != null && suspect.score() > 0) {
        queue.add(suspect);
        if (queue.size() > most) {
          queue.remove();
        }
      }
    }

    List<Suspect> inOrder() {
      List<Suspect> suspects = new ArrayList<>(queue);
      suspects.sort(Suspect.LIKELIEST);
      return suspects;
    }
  }
}
