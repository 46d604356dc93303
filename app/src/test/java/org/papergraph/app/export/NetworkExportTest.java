package org.papergraph.app.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files worked out by hand. */
class NetworkExportTest {

  @Test
  void gexf() {
    assertThat(NetworkExport.text(Networks.coauthors(), NetworkFormat.GEXF)).isEqualTo(
        """
        <?xml version='1.0' encoding='UTF-8'?>
        <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
        <meta><creator>papergraph</creator><description>Levine &amp; co-authors</description></meta>
        <graph mode="static" defaultedgetype="undirected" idtype="string">
        <attributes class="node">
        <attribute id="distance" title="Distance" type="long"/>
        <attribute id="centrality" title="Centrality" type="double"/>
        <attribute id="community" title="Community" type="long"/>
        <attribute id="paperCount" title="Papers" type="long"/>
        <attribute id="note" title="Note" type="string"/>
        <attribute id="page" title="Page" type="string"/>
        </attributes>
        <attributes class="edge">
        <attribute id="firstYear" title="First year" type="long"/>
        <attribute id="note" title="How" type="string"/>
        </attributes>
        <nodes count="3">
        <node id="author:name:sergey levine" label="Sergey Levine"><attvalues>\
        <attvalue for="distance" value="0"/><attvalue for="centrality" value="0.5"/>\
        <attvalue for="community" value="0"/><attvalue for="paperCount" value="12"/>\
        <attvalue for="note" value="&lt;b>&quot;A&quot; &amp; co&lt;/b>"/>\
        <attvalue for="page" value="https://example.org/?a=1&amp;b=2"/></attvalues></node>
        <node id="author:orcid:0000-0001-6298-0874" label="=Chelsea, &quot;Finn&quot;"/>
        <node id="author:name:pieter abbeel" label="Pieter&#xa;Abbeel 👩‍🔬"><attvalues>\
        <attvalue for="distance" value="1"/><attvalue for="centrality" value="-1.5E-5"/>\
        <attvalue for="community" value="7"/><attvalue for="paperCount" value="3"/>\
        <attvalue for="note" value=""/></attvalues></node>
        </nodes>
        <edges count="2">
        <edge id="0" source="author:name:sergey levine" target="author:orcid:0000-0001-6298-0874" \
        weight="2.0"><attvalues><attvalue for="firstYear" value="2017"/>\
        <attvalue for="note" value="-x"/></attvalues></edge>
        <edge id="1" source="author:name:pieter abbeel" target="author:name:sergey levine" \
        weight="0.25"/>
        </edges>
        </graph>
        </gexf>""");
  }

  @Test
  void graphMlHasTheApisIdsAsData() {
    assertThat(NetworkExport.text(Networks.coauthors(), NetworkFormat.GRAPHML)).contains(
        "<key id=\"node_id\" for=\"node\" attr.name=\"id\" attr.type=\"string\"><desc>Id</desc></key>",
        "<key id=\"node_paperCount\" for=\"node\" attr.name=\"paperCount\" attr.type=\"long\">"
            + "<desc>Papers</desc></key>",
        "<key id=\"node_note\" for=\"node\" ", "<key id=\"edge_note\" for=\"edge\" ",
        "<key id=\"edge_weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\">",
        "<graph id=\"network\" edgedefault=\"undirected\">",
        "<node id=\"n1\"><data key=\"node_id\">author:orcid:0000-0001-6298-0874</data>"
            + "<data key=\"node_label\">=Chelsea, \"Finn\"</data></node>",
        "<edge id=\"e1\" source=\"n2\" target=\"n0\"><data key=\"edge_weight\">0.25</data></edge>");
  }

  @Test
  void cytoscape() {
    var network = new ExportedNetwork("", true, List.of(Networks.DISTANCE), List.of(),
        List.of(Networks.node("topic:a", "A", Map.of("distance", 0)),
            Networks.node("topic:b", "\"B\"", Map.of())),
        List.of(Networks.edge("topic:a", "topic:b", 0.5)));

    assertThat(NetworkExport.text(network, NetworkFormat.CYTOSCAPE)).isEqualTo(
        """
        {"data":{"directed":true},"elements":{"nodes":[\
        {"data":{"id":"topic:a","label":"A","name":"A","distance":0}},\
        {"data":{"id":"topic:b","label":"\\"B\\"","name":"\\"B\\""}}],"edges":[\
        {"data":{"id":"edge:0","source":"topic:a","target":"topic:b","weight":0.5}}]}}""");
  }

  @Test
  void csvIsTwoTables() {
    assertThat(NetworkExport.text(Networks.coauthors(), NetworkFormat.CSV)).isEqualTo(
        """
        "id","label","distance","centrality","community","paperCount","note","page"
        "author:name:sergey levine","Sergey Levine",0,0.5,0,12,"<b>""A"" & co</b>",\
        "https://example.org/?a=1&b=2"
        "author:orcid:0000-0001-6298-0874","'=Chelsea, ""Finn""\",,,,,,
        "author:name:pieter abbeel","Pieter<LF>Abbeel 👩‍🔬",1,-1.5E-5,7,3,"",

        "source","target","type","weight","firstYear","note"
        "author:name:sergey levine","author:orcid:0000-0001-6298-0874","undirected",2.0,2017,"'-x"
        "author:name:pieter abbeel","author:name:sergey levine","undirected",0.25,,
        """.replace("\n", "\r\n").replace("<LF>", "\n"));
  }

  @Test
  void csvAsFilesInAZip() throws IOException {
    var network = Networks.coauthors();
    var bytes = new ByteArrayOutputStream();
    NetworkExport.writeTables(network, bytes);

    var files = new ArrayList<String>();
    var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      files.add(entry.getName());
      files.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    var tables = NetworkExport.text(network, NetworkFormat.CSV).split("(?<=\r\n)\r\n");
    assertThat(files).containsExactly("nodes.csv", tables[0], "edges.csv", tables[1]);
  }

  @Test
  void anEmptyNetwork() {
    assertThat(NetworkExport.text(Networks.empty(), NetworkFormat.CSV))
        .isEqualTo("""
                   "id","label"

                   "source","target","type","weight"
                   """.replace("\n", "\r\n"));
    assertThat(NetworkExport.text(Networks.empty(), NetworkFormat.CYTOSCAPE))
        .isEqualTo("{\"data\":{\"directed\":false},\"elements\":{\"nodes\":[],\"edges\":[]}}");
    assertThat(NetworkExport.text(Networks.empty(), NetworkFormat.VOSVIEWER))
        .isEqualTo("{\"network\":{\"items\":[],\"links\":[]}}");
  }

  @ParameterizedTest
  @EnumSource(NetworkFormat.class)
  void aTargetThatBreaksIsHeardOfAndNothingMoreIsWritten(NetworkFormat format) {
    var broken = new IOException("the client went away");
    var out = new OutputStream() {
      @Override
      public void write(int letter) throws IOException {
        throw broken;
      }
    };

    assertThatThrownBy(() -> NetworkExport.write(Networks.coauthors(), format, out))
        .isSameAs(broken);
    assertThatThrownBy(() -> NetworkExport.writeTables(Networks.coauthors(), out))
        .isSameAs(broken);
  }

  @ParameterizedTest
  @EnumSource(NetworkFormat.class)
  void theTargetStaysOpen(NetworkFormat format) throws IOException {
    var out = new ByteArrayOutputStream() {
      private boolean closed;

      @Override
      public void close() {
        closed = true;
      }
    };
    NetworkExport.write(Networks.coauthors(), format, out);

    assertThat(out.closed).isFalse();
  }
}
