package org.papergraph.loader.image;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.identity.AuthorAssignment;
import org.papergraph.loader.identity.AuthorDecisions;
import org.papergraph.loader.identity.AuthorIdentifiers;
import org.papergraph.loader.identity.AuthorSummary;
import org.papergraph.loader.identity.BylineEntry;
import org.papergraph.loader.identity.DecidedAuthors;
import org.papergraph.loader.identity.Origin;
import org.papergraph.loader.identity.Origins;
import org.papergraph.loader.identity.ResolvedPaper;
import org.papergraph.loader.identity.SourcePerson;
import org.papergraph.loader.identity.VenueSummary;
import org.papergraph.loader.identity.Venues;

/** Puts papers, one after the other in the order of their ids, into a graph image. */
final class ImageBuilder {

  private final Venues venues;
  private final Map<String, ResolvedPaper> papers;
  private final AuthorDecisions decisions;
  private final List<List<String>> persons;
  private final DecidedAuthors decided;
  private final AuthorIdentifiers authorIds;
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, List<AuthorImage.Entry>> authors = new TreeMap<>();
  private final CoAuthorships coAuthorships = new CoAuthorships();
  private final Map<String, List<VenueImage.Appearance>> appearances = new TreeMap<>();
  private final Map<String, Map<String, Origin>> citations = new TreeMap<>();

  ImageBuilder(Venues venues, Map<String, ResolvedPaper> papers,
      Collection<SourcePerson> persons, AuthorDecisions decisions) {
    this.persons = persons.stream().map(SourcePerson::ids).filter(ids -> ids.size() > 1)
        .distinct().toList();
    this.venues = venues;
    this.decisions = decisions;
    this.papers = papers;
    Set<List<String>> evidence = new LinkedHashSet<>();
    for (ResolvedPaper paper : papers.values()) {
      paper.byline().stream().filter(decisions::isEvidence).map(BylineEntry::key)
          .forEach(evidence::add);
      paper.identifiers().forEach(id -> owners.put(id, paper.id()));
    }
    this.decided = DecidedAuthors.of(AuthorAssignment.of(evidence, this.persons), decisions,
        owners);
    this.authorIds = new AuthorIdentifiers(decided);
  }

  void add(ResolvedPaper paper) {
    List<String> byline = new ArrayList<>();
    for (BylineEntry entry : paper.byline()) {
      List<String> key = entry.key();
      String author = decided.author(paper.id(), key);
      if (decisions.isEvidence(entry)) {
        authorIds.add(key, author);
      }
      authors.computeIfAbsent(author, id -> new ArrayList<>())
          .add(new AuthorImage.Entry(paper.id(), entry));
      byline.add(author);
    }
    coAuthorships.add(byline, paper.countedAuthors(), paper.year());
    if (paper.venue() != null) {
      appearances.computeIfAbsent(paper.venue().venue().id(), id -> new ArrayList<>())
          .add(new VenueImage.Appearance(paper.id(), paper.venue()));
    }
    cite(paper);
  }

  GraphImage build() {
    List<VenueImage> venueImages = new ArrayList<>();
    appearances.forEach((id, links) -> venueImages.add(new VenueImage(id,
        VenueSummary.of(id, links.stream().map(VenueImage.Appearance::link).toList(), venues),
        links)));
    Map<String, Set<String>> identifiers = new TreeMap<>();
    Map<String, Set<String>> disputed = new TreeMap<>();
    authorIds.addPersons(persons);
    authorIds.candidates().forEach((id, candidates) -> {
      String author = authorIds.authorOf(id);
      identifiers.computeIfAbsent(author, key -> new TreeSet<>()).add(id);
      Set<String> others = new TreeSet<>(candidates);
      others.remove(author);
      if (!others.isEmpty()) {
        disputed.put(id, others);
      }
    });
    List<AuthorImage> authorImages = new ArrayList<>();
    authors.forEach((id, entries) -> authorImages.add(new AuthorImage(id, summary(id, entries),
        entries, identifiers.getOrDefault(id, Set.of(id)))));
    return new GraphImage(papers, authorImages, disputed, coAuthorships.all(), venueImages,
        citations);
  }

  private void cite(ResolvedPaper paper) {
    paper.references().forEach((id, origin) -> {
      String cited = owners.get(id);
      if (cited != null && !cited.equals(paper.id())) {
        citations.computeIfAbsent(paper.id(), key -> new TreeMap<>())
            .merge(cited, origin, ImageBuilder::least);
      }
    });
  }

  private static Origin least(Origin one, Origin other) {
    return new Origin(
        one.source().compareTo(other.source()) <= 0 ? one.source() : other.source(),
        Math.min(one.load(), other.load()));
  }

  private Map<String, Object> summary(String id, List<AuthorImage.Entry> entries) {
    Collection<ResolvedPaper> written = new LinkedHashSet<>();
    for (AuthorImage.Entry entry : entries) {
      ResolvedPaper paper = papers.get(entry.paper());
      if (paper != null) {
        written.add(paper);
      }
    }
    return AuthorSummary.of(id, entries.stream().map(entry -> entry.entry().rawName()).toList(),
        written.size(), values(written, ResolvedPaper::year),
        values(written, ResolvedPaper::citationCount),
        Origins.of(entries.stream()
            .map(entry -> new Origin(entry.entry().source(), entry.entry().load())).toList()));
  }

  private static List<@Nullable Long> values(Collection<ResolvedPaper> papers,
      Function<ResolvedPaper, @Nullable Long> value) {
    List<@Nullable Long> values = new ArrayList<>();
    papers.forEach(paper -> values.add(value.apply(paper)));
    return values;
  }
}
