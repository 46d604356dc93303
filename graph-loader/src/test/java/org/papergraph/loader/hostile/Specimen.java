package org.papergraph.loader.hostile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A small sound file of one format.
 *
 * @param format its name
 * @param file a name such a file would have
 * @param text of a file with papers of these titles, each text given as the format wants it written
 */
record Specimen(String format, String file, Function<List<String>, String> text) {

  /** The papers of every specimen. */
  static final List<String> TITLES = List.of("Alpha of Falling Bodies", "Beta of Rising Tides",
      "Gamma of Standing Waves");

  private static final String DBLP = """
                                     <article key="journals/test/K%s" mdate="2024-01-0%s">
                                     <author>Ada Lovelace 0001</author><author orcid="0000-0002-1825-0097">Alan Turing</author>
                                     <title>%s.</title><journal>J. Test.</journal><year>2020</year>
                                     <ee>https://doi.org/10.1000/dblp.%s</ee>
                                     </article>
                                     """;

  static List<Specimen> all() {
    return List.of(
        lines("papergraph", "records.jsonl",
            (title, n) -> """
                          {"title":"%s","sourceId":"P%s","year":2020,"authors":["Ada Lovelace"]}"""
                .formatted(title, n)),
        lines("openalex", "part_000.jsonl", Specimen::openAlex),
        wrapped("openalex", "page.json", "{\"meta\":{\"count\":3},\"results\":[", ",", "]}",
            Specimen::openAlex),
        lines("semantic-scholar", "papers.jsonl",
            (title,
                n) -> """
                      {"corpusid":%s,"externalids":{"DOI":"10.1000/s2.%s","ArXiv":null},"url":"","title":"%s","authors":[{"authorId":"9","name":"Ada Lovelace"}],"venue":"ICML","publicationvenueid":null,"year":2020,"referencecount":0,"citationcount":3,"s2fieldsofstudy":[{"category":"Physics","source":"s2"}],"publicationdate":"2020-01-02","journal":null}"""
                    .formatted(n, n, title)),
        wrapped("semantic-scholar", "search.json", "{\"total\":3,\"offset\":0,\"data\":[", ",",
            "]}",
            (title,
                n) -> """
                      {"paperId":"%s","corpusId":%s,"externalIds":{"DOI":"10.1000/graph.%s"},"title":"%s","abstract":null,"venue":"ICML","year":2020,"authors":[{"authorId":"9","name":"Ada Lovelace"}]}"""
                    .formatted(n.repeat(40), n, n, title)),
        wrapped("crossref", "works.json",
            "{\"status\":\"ok\",\"message-type\":\"work-list\",\"message-version\":\"1.0.0\",\"message\":{\"total-results\":3,\"items\":[",
            ",", "]}}",
            (title,
                n) -> """
                      {"DOI":"10.1000/crossref.%s","type":"journal-article","title":["%s"],"author":[{"given":"Ada","family":"Lovelace","sequence":"first","affiliation":[]}],"container-title":["Journal of Tests"],"issued":{"date-parts":[[2020,1]]},"reference-count":0,"is-referenced-by-count":1,"ISSN":[],"member":"1","prefix":"10.1000"}"""
                    .formatted(n, title)),
        wrapped("hf-daily-papers", "daily.json", "[", ",", "]",
            (title,
                n) -> """
                      {"paper":{"id":"2001.0000%s","title":"%s","summary":"About it.","authors":[{"name":"Ada Lovelace","hidden":false}],"publishedAt":"2020-01-02T00:00:00.000Z","upvotes":3,"ai_keywords":["tides"]},"numComments":1,"publishedAt":"2020-01-02T00:00:00.000Z","title":"%s"}"""
                    .formatted(n, title, title)),
        wrapped("aminer", "dblp.v12.json", "[\n", "\n,", "\n]",
            (title,
                n) -> """
                      {"id":%s,"authors":[{"name":"Ada Lovelace","org":"Test","id":9}],"title":"%s","year":2020,"n_citation":1,"page_start":"1","page_end":"2","doc_type":"Journal","publisher":"T","volume":"1","issue":"1","doi":"10.1000/aminer.%s","references":[],"indexed_abstract":{"IndexLength":2,"InvertedIndex":{"About":[0],"it":[1]}},"fos":[{"name":"Physics","w":0.5}],"venue":{"raw":"ICML","id":7}}"""
                    .formatted(n, title, n)),
        wrapped("ml-anthology", "icml-2020.json",
            "{\"venue\":\"icml\",\"year\":\"2020\",\"papers\":[", ",", "]}",
            (title,
                n) -> """
                      {"key":"lovelace2020icml-%s","title":"%s","authors":[{"given":"Ada","family":"Lovelace","slug":"lovelace-ada"}],"year":"2020","venue":"icml","venue_name":"International Conference on Machine Learning","volume":"1","pages":"1-2","abstract":"About it.","pdf":"https://example.org/%s.pdf"}"""
                    .formatted(n, title, n)),
        wrapped("paperlists", "iclr2020.json", "[", ",", "]",
            (title,
                n) -> """
                      {"id":"abc%s","title":"%s","track":"main","status":"Poster","keywords":"tides;waves","abstract":"About it.","primary_area":"physics","author":"Ada Lovelace;Alan Turing","authorids":"~Ada_Lovelace1;~Alan_Turing1","aff":"A;B","orcid":";","site":"https://openreview.net/forum?id=abc%s","gs_citation":-1}"""
                    .formatted(n, title, n)),
        wrapped("openreview", "notes.json", "{\"notes\":[", ",", "],\"count\":3}",
            (title,
                n) -> """
                      {"id":"note%s","forum":"note%s","invitations":["ICLR.cc/2020/Conference/-/Submission"],"content":{"title":{"value":"%s"},"authors":{"value":["Ada Lovelace"]},"authorids":{"value":["~Ada_Lovelace1"]},"keywords":{"value":["tides"]},"abstract":{"value":"About it."},"venue":{"value":"ICLR 2020 poster"},"venueid":{"value":"ICLR.cc/2020/Conference"}}}"""
                    .formatted(n, n, title)),
        lines("arxiv", "arxiv-metadata-oai-snapshot.json",
            (title,
                n) -> """
                      {"id":"2002.0000%s","submitter":null,"authors":"Ada Lovelace","title":"%s","comments":null,"journal-ref":null,"doi":null,"report-no":null,"categories":"physics.gen-ph math.NA","license":null,"abstract":"  About it.\\n","versions":[{"version":"v1","created":"Mon, 3 Feb 2020 00:00:00 GMT"}],"update_date":"2020-02-04","authors_parsed":[["Lovelace","Ada",""]]}"""
                    .formatted(n, title)),
        wrapped("csl-json", "library.json", "[", ",", "]",
            (title,
                n) -> """
                      {"id":"lovelace%s","type":"article-journal","title":"%s","author":[{"family":"Lovelace","given":"Ada"}],"container-title":"Journal of Tests","issued":{"date-parts":[[2020,1,2]]},"DOI":"10.1000/csl.%s","keyword":"tides, waves"}"""
                    .formatted(n, title, n)),
        wrapped("dblp", "dblp.xml", "<?xml version=\"1.0\"?>\n<dblp>\n", "", "</dblp>\n",
            (title, n) -> DBLP.formatted(n, n, title, n)),
        wrapped("arxiv-atom", "query.atom",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>ArXiv Query</title><id>http://arxiv.org/api/x</id>
            """,
            "", "</feed>\n",
            (title,
                n) -> """
                      <entry><id>http://arxiv.org/abs/2003.0000%sv1</id><updated>2020-03-01T00:00:00Z</updated>
                      <published>2020-03-01T00:00:00Z</published><title>%s</title><summary>About it.</summary>
                      <author><name>Ada Lovelace</name></author><category term="math.NA" scheme="http://arxiv.org/schemas/atom"/></entry>
                      """
                    .formatted(n, title)),
        wrapped("acl-anthology", "2020.test.xml",
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <collection id="2020.test"><volume id="1" type="proceedings"><meta>
            <booktitle>Proceedings of Tests</booktitle><year>2020</year><venue>acl</venue></meta>
            """, "", "</volume></collection>\n",
            (title,
                n) -> """
                      <paper id="%s"><title>%s</title><author><first>Ada</first><last>Lovelace</last></author>
                      <abstract>About it.</abstract><pages>1-2</pages><bibkey>k-%s</bibkey></paper>
                      """
                    .formatted(n, title, n)),
        wrapped("bibtex", "library.bib", "", "\n", "",
            (title, n) -> """
                          @article{lovelace%s,
                            author = {Lovelace, Ada and Turing, Alan},
                            title = {%s},
                            journal = {Journal of Tests},
                            year = 2020
                          }
                          """.formatted(n, title)),
        wrapped("ris", "export.ris", "", "\n", "", (title, n) -> """
                                                                 TY  - JOUR
                                                                 ID  - %s
                                                                 AU  - Lovelace, Ada
                                                                 TI  - %s
                                                                 JO  - Journal of Tests
                                                                 PY  - 2020
                                                                 ER  - \

                                                                 """.formatted(n, title)));
  }

  String whole() {
    return text.apply(TITLES);
  }

  boolean isJson() {
    return file.contains("json");
  }

  boolean isXml() {
    return whole().startsWith("<");
  }

  @Override
  public String toString() {
    return format + " (" + file + ")";
  }

  /** One record, given its title and its number. */
  private interface Entry {
    String of(String title, String number);
  }

  private static Specimen lines(String format, String file, Entry entry) {
    return wrapped(format, file, "", "\n", "\n", entry);
  }

  private static Specimen wrapped(String format, String file, String before, String between,
      String after, Entry entry) {
    return new Specimen(format, file, titles -> {
      int[] number = {0};
      return titles.stream().map(title -> entry.of(title, String.valueOf(++number[0])))
          .collect(Collectors.joining(between, before, after));
    });
  }

  private static String openAlex(String title, String n) {
    return """
           {"id":"https://openalex.org/W%s","doi":"https://doi.org/10.1000/oa.%s","title":"%s","display_name":"%s","publication_year":2020,"publication_date":"2020-01-02","ids":{"openalex":"https://openalex.org/W%s"},"language":"en","primary_location":{"source":{"id":"https://openalex.org/S1","display_name":"Journal of Tests","type":"journal"}},"type":"article","is_retracted":false,"authorships":[{"author_position":"first","author":{"id":"https://openalex.org/A1","display_name":"Ada Lovelace","orcid":null},"institutions":[],"raw_author_name":"A. Lovelace"}],"cited_by_count":1,"topics":[],"keywords":[],"locations":[],"referenced_works":["https://openalex.org/W9"],"abstract_inverted_index":{"About":[0],"it":[1]},"counts_by_year":[],"updated_date":"2024-01-02T00:00:00"}"""
        .formatted(n, n, title, title, n);
  }
}
