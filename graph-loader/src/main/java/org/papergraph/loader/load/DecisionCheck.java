package org.papergraph.loader.load;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;
import org.papergraph.loader.graph.AuthorFinder;
import org.papergraph.loader.graph.DecisionLog;
import org.papergraph.loader.graph.StoredDecision;
import org.papergraph.loader.identity.AuthorDecision;
import org.papergraph.loader.identity.AuthorIds;

/** Whether a decision can be taken, and what it says then. */
final class DecisionCheck {

  private final AuthorFinder finder;
  private final List<StoredDecision> decisions;

  DecisionCheck(TransactionContext tx) {
    this.finder = new AuthorFinder(tx);
    this.decisions = DecisionLog.all(tx);
  }

  AuthorDecision merge(Collection<String> given) {
    Set<String> ids = new LinkedHashSet<>(given);
    Set<String> authors = new TreeSet<>();
    ids.forEach(id -> authors.add(author(id)));
    if (ids.size() < 2) {
      throw new DecisionException("a merge takes two authors or more, each by an id of its own");
    }
    if (authors.size() < 2) {
      throw new DecisionException(
          String.join(", ", ids) + ": these are one author already, " + authors.iterator().next());
    }
    return new AuthorDecision.Merge(next(), List.copyOf(ids));
  }

  AuthorDecision split(String given, Collection<String> papers) {
    String author = author(given);
    Set<String> split = papers(papers);
    Set<String> written = finder.papersOf(author).keySet();
    Set<String> strange = new TreeSet<>(split);
    strange.removeAll(written);
    if (!strange.isEmpty()) {
      throw new DecisionException(author + " did not write " + String.join(", ", strange)
          + ". Papers of this author: " + some(written));
    }
    if (split.size() == written.size()) {
      throw new DecisionException("these are all papers of " + author
          + ": nothing would be left of the author. Name those of one of the two people");
    }
    return new AuthorDecision.Split(next(), given, List.copyOf(split),
        AuthorIds.part(given, split));
  }

  AuthorDecision undo(long number) {
    StoredDecision stored = decisions.stream().filter(each -> each.decision().number() == number)
        .findFirst().orElseThrow(() -> new DecisionException(
            "there is no decision " + number + ": `authors list` shows them"));
    if (stored.undoneAt() != null) {
      throw new DecisionException(
          "decision " + number + " was taken back already, at " + stored.undoneAt());
    }
    return stored.decision();
  }

  private long next() {
    return decisions.isEmpty() ? 1 : decisions.getLast().decision().number() + 1;
  }

  private String author(String id) {
    AuthorFinder.Found found = finder.author(id);
    if (!found.author().isEmpty()) {
      return found.author();
    }
    if (!found.candidates().isEmpty()) {
      throw new DecisionException(id + " stands for several authors: "
          + String.join(", ", found.candidates()) + ". Name one of them by an id of its own");
    }
    List<String> named = finder.named(id);
    throw new DecisionException("no author has the id " + id + (named.isEmpty()
        ? ". Ids begin with author: as in author:name:ada lovelace; the explorer and the API show them"
        : ". Authors of that name: " + String.join(", ", named)));
  }

  private Set<String> papers(Collection<String> ids) {
    Map<String, String> found = finder.papers(ids);
    Set<String> missing = new TreeSet<>(ids);
    missing.removeAll(found.keySet());
    if (!missing.isEmpty()) {
      throw new DecisionException("no paper has the id " + String.join(", ", missing)
          + ". Ids begin with paper: as in paper:doi:10.1000/182; the explorer and the API show them");
    }
    return new TreeSet<>(found.values());
  }

  private static String some(Set<String> ids) {
    int most = 10;
    return String.join(", ", ids.stream().limit(most).toList())
        + (ids.size() > most ? " and %d more".formatted(ids.size() - most) : "");
  }
}
