package org.papergraph.app.citation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citation says of a paper. Text is plain, without LaTeX or HTML; it may hold anything else.
 *
 * @param id the paper's global id
 * @param authors names as they stand on the paper, in the byline's order
 * @param authorCount how many authors there are; more than {@code authors} if not all are named
 * @param year the year of publication
 * @param publishedOn the day of publication
 * @param type what kind of work, in the source's word
 * @param venue where it was published
 * @param doi without resolver
 * @param arxivId without version
 * @param url where to read it
 * @param abstractText the abstract
 */
public record CitedPaper(
    String id,
    String title,
    List<String> authors,
    @Nullable Integer authorCount,
    @Nullable Integer year,
    @Nullable LocalDate publishedOn,
    @Nullable String type,
    @Nullable CitedVenue venue,
    @Nullable String doi,
    @Nullable String arxivId,
    @Nullable String url,
    @Nullable String abstractText) {

  public CitedPaper {
    authors = List.copyOf(authors);
  }

  /** Whether there are more authors than are named. */
  public boolean isBylineCut() {
    return authorCount != null && authorCount > authors.size();
  }

  /** The year of publication, if need be from the day. */
  public @Nullable Integer yearOfPublication() {
    return year == null && publishedOn != null ? Integer.valueOf(publishedOn.getYear()) : year;
  }

  /** The day of publication, unless it contradicts the year, which editions go by. */
  @Nullable
  LocalDate dayOfPublication() {
    boolean fits = publishedOn != null && (year == null || year == publishedOn.getYear());
    return fits ? publishedOn : null;
  }
}
