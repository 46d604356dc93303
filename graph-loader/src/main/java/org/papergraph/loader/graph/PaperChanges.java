package org.papergraph.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.identity.ResolvedPaper;

/**
 * How the papers of a neighbourhood differ from what they were before a batch.
 *
 * @param before by id, as the graph has them
 * @param after by id, as they shall be
 */
public record PaperChanges(Map<String, ResolvedPaper> before, Map<String, ResolvedPaper> after) {

  /** Papers whose node is to be written. */
  List<ResolvedPaper> written() {
    return changed(ResolvedPaper::properties);
  }

  /** Papers that are there before and after, with other properties. */
  List<String> touched() {
    return written().stream().map(ResolvedPaper::id).filter(before::containsKey).toList();
  }

  /** Papers that are no more. */
  Set<String> gone() {
    Set<String> gone = new TreeSet<>(before.keySet());
    gone.removeAll(after.keySet());
    return gone;
  }

  /** New papers, and those for which this part differs. */
  List<ResolvedPaper> changed(Function<ResolvedPaper, @Nullable Object> part) {
    List<ResolvedPaper> changed = new ArrayList<>();
    after.forEach((id, paper) -> {
      ResolvedPaper old = before.get(id);
      if (old == null || !Objects.equals(part.apply(old), part.apply(paper))) {
        changed.add(paper);
      }
    });
    return changed;
  }

  /** Papers that lose what they had of this part: those that are gone, and those for which it differs. */
  List<ResolvedPaper> cleared(Function<ResolvedPaper, @Nullable Object> part) {
    List<ResolvedPaper> cleared = new ArrayList<>();
    before.forEach((id, old) -> {
      ResolvedPaper paper = after.get(id);
      if (paper == null || !Objects.equals(part.apply(old), part.apply(paper))) {
        cleared.add(old);
      }
    });
    return cleared;
  }

  /** Ids that stand for another paper than before, each with that paper's id. */
  Map<String, String> identified() {
    Map<String, String> changed = new HashMap<>(owners(after));
    changed.entrySet().removeAll(owners(before).entrySet());
    return changed;
  }

  /** Ids that stand for no paper any more. */
  Set<String> retired() {
    Set<String> retired = new TreeSet<>(owners(before).keySet());
    retired.removeAll(owners(after).keySet());
    return retired;
  }

  /** For each record the paper that it describes. */
  public static Map<String, String> papersByRecord(Map<String, ResolvedPaper> papers) {
    Map<String, String> described = new HashMap<>();
    papers.values()
        .forEach(paper -> paper.recordKeys().forEach(key -> described.put(key, paper.id())));
    return described;
  }

  private static Map<String, String> owners(Map<String, ResolvedPaper> papers) {
    Map<String, String> owners = new HashMap<>();
    papers.values().forEach(paper -> paper.identifiers().forEach(id -> owners.put(id, paper.id())));
    return owners;
  }
}
