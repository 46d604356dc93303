package org.papergraph.loader.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one source says about one paper, normalised. Built by {@link PaperRecordBuilder} alone, so that no reader can
 * forget a rule. A value that is not known is {@code null} (or an empty list), never an empty string.
 *
 * @param source the source's short name in lower case, such as {@code openalex}
 * @param sourceId the source's own id of the record
 * @param ids the paper's ids elsewhere but DOI and arXiv, by the name of who gives them, such as {@code acl},
 *   {@code dblp}, {@code mag}, {@code openalex}, {@code pmid}, {@code s2} (the corpus id, or the hash that the API uses)
 * @param title as displayed: no LaTeX, HTML or line breaks; never blank
 * @param abstractText free text; LaTeX is kept
 * @param year 1000 to 2100
 * @param updated when the source last changed the record (ISO date or date-time): of two records with one id the later
 *   counts
 * @param type in lower case, such as {@code conference paper}
 * @param retracted the source says that the paper has been retracted
 * @param doi lower case, without URL or prefix; an arXiv DOI is in {@code arxivId} instead
 * @param arxivId without version
 * @param citationCount as the source counts, 0 or more
 * @param authorCount how many authors the source says there are, named or not; 1 or more
 * @param moreAuthors the byline is cut (<i>et al.</i>): there are more authors than named and stated
 * @param authors in the order of the byline
 * @param references ids of cited papers: {@code paper:doi:…}, {@code paper:arxiv:…}, {@code paper:<source>:<id>}
 * @param extra values kept as they came, for which the graph has no place
 */
public record PaperRecord(String source, @Nullable String sourceId,
    Map<String, String> ids, String title,
    @Nullable String abstractText,
    @Nullable Integer year, @Nullable LocalDate publishedOn, @Nullable String updated,
    @Nullable String type, boolean retracted,
    @Nullable String doi, @Nullable String arxivId, @Nullable String url,
    @Nullable Long citationCount,
    @Nullable Long upvotes, @Nullable Integer authorCount, boolean moreAuthors,
    List<AuthorEntry> authors,
    @Nullable VenueMention venue, List<String> keywords, List<TopicMention> topics,
    List<String> references,
    Map<String, String> extra) {

  /** What a source's name looks like. */
  static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  /** A builder for a record of this source. */
  public static PaperRecordBuilder from(String source) {
    return new PaperRecordBuilder(source);
  }
}
