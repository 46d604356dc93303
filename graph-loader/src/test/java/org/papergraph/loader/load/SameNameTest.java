package org.papergraph.loader.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A name alone joins nobody whom a stronger id keeps apart, and is an author of its own beside them. */
class SameNameTest {

  @TempDir
  private Path directory;

  @BeforeAll
  static void emptySchema() {
    Neo4jUnderTest.empty();
  }

  @BeforeEach
  void emptyGraph() {
    Neo4jUnderTest.emptyOfData();
  }

  @Test
  void twoOrcidIdsAndAName() throws IOException {
    load("{'title':'A','authors':[{'name':'Wei Wang','orcid':'0000-0001-5109-3700'}]}",
        "{'title':'B','authors':[{'name':'Wei Wang','orcid':'0000-0002-1825-0097'}]}",
        "{'title':'C','authors':['Wei Wang']}");
    assertThat(authors()).containsExactly("author:name:wei wang 1",
        "author:orcid:0000-0001-5109-3700 1", "author:orcid:0000-0002-1825-0097 1");
  }

  @Test
  void twoHomonymsOfDblpAndAName() throws IOException {
    load("{'title':'A','authors':[{'name':'Wei Wang','ids':{'dblp':'wei wang 0001'}}]}",
        "{'title':'B','authors':[{'name':'Wei Wang','ids':{'dblp':'wei wang 0002'}}]}",
        "{'title':'C','authors':['Wei Wang']}");
    assertThat(authors()).containsExactly("author:dblp:wei wang 0001 1",
        "author:dblp:wei wang 0002 1", "author:name:wei wang 1");
  }

  /** One paper of two sources that do not agree who it is by: the id of a third goes to neither. */
  @Test
  void whomOneSourceGivesTwoIdsAreNotJoinedByAPaper() throws IOException {
    load(
        "{'source':'a','title':'A','authors':[{'name':'Wei Wang','ids':{'dblp':'wei wang 0001'}}]}",
        "{'source':'b','title':'A','authors':[{'name':'Wei Wang','ids':{'dblp':'wei wang 0002','openalex':'A5'}}]}",
        "{'title':'B','authors':[{'name':'W. Wang','ids':{'openalex':'A5'}}]}",
        "{'title':'C','authors':[{'name':'Wei Wang','ids':{'dblp':'wei wang 0002'}}]}");
    assertThat(authors()).containsExactly("author:dblp:wei wang 0001 1",
        "author:dblp:wei wang 0002 1", "author:openalex:A5 1");
  }

  @Test
  void anIdJoinsSpellings() throws IOException {
    load("{'title':'A','authors':[{'name':'Kurt Gödel','ids':{'openalex':'A5'}}]}",
        "{'title':'B','authors':[{'name':'K. Goedel','ids':{'openalex':'A5'}}]}",
        "{'title':'C','authors':['K. Goedel']}");
    assertThat(authors()).containsExactly("author:name:k. goedel 1", "author:openalex:A5 2");
  }

  private static List<String> authors() {
    return Neo4jUnderTest.driver()
        .executableQuery("MATCH (a:Author) RETURN a.id + ' ' + a.paperCount AS line ORDER BY line")
        .execute().records().stream().map(row -> row.get("line").asString()).toList();
  }

  private void load(String... lines) throws IOException {
    Path file = Files.writeString(directory.resolve("records.jsonl"),
        String.join("\n", lines).replace('\'', '"'));
    assertThat(Loader.load(Neo4jUnderTest.driver(), List.of(file)).counts().rejected()).isZero();
  }
}
