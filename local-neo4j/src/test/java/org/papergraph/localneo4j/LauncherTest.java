package org.papergraph.localneo4j;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What {@code ./papergraph} says before it builds or starts anything. */
class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "papergraph").toAbsolutePath().normalize();

  @TempDir
  private Path folder;

  @Test
  void helpNamesEveryCommandAndSetting() throws Exception {
    var answer = run(LAUNCHER, Map.of(), "help");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.text()).contains("./papergraph up", "./papergraph load FILE...",
        "./papergraph cypher", "./papergraph db", "PAPERGRAPH_PORT", "PAPERGRAPH_BOLT_PORT",
        "PAPERGRAPH_NEO4J_HTTP_PORT", "PAPERGRAPH_HOME", "PAPERGRAPH_SEEDS", "NEO4J_URI", "GPLv3");
    assertThat(run(LAUNCHER, Map.of())).isEqualTo(answer);
  }

  @Test
  void refusesAnUnknownCommand() throws Exception {
    assertThat(run(LAUNCHER, Map.of(), "upp")).isEqualTo(
        new Answer(2, "papergraph: unknown command: upp. See ./papergraph help\n"));
  }

  @Test
  void refusesAnUnknownOption() throws Exception {
    assertThat(run(LAUNCHER, Map.of(), "up", "--prot", "1")).isEqualTo(
        new Answer(2, "papergraph: unknown option: --prot. See ./papergraph help\n"));
    assertThat(run(LAUNCHER, Map.of(), "up", "--port")).isEqualTo(
        new Answer(2, "papergraph: --port needs a value. See ./papergraph help\n"));
  }

  @Test
  void refusesWhatIsNoPort() throws Exception {
    assertThat(run(LAUNCHER, Map.of("PAPERGRAPH_BOLT_PORT", "bolt"), "db")).isEqualTo(
        new Answer(2, "papergraph: not a port: bolt. See ./papergraph help\n"));
  }

  @Test
  void refusesATakenPort() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = "" + taken.getLocalPort();
      var answer = run(LAUNCHER, Map.of(), "up", "--port", port);

      assertThat(answer.text()).contains("port " + port + " is taken", "PAPERGRAPH_PORT");
      assertThat(answer.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void refusesSeedsThatAreNotThere() throws Exception {
    assertThat(run(LAUNCHER, Map.of(), "up", "--seeds", "/no/such/folder")).isEqualTo(new Answer(1,
        "papergraph: no such file or folder: /no/such/folder (PAPERGRAPH_SEEDS).\n"));
  }

  @Test
  void startsNoNeo4jBesideOneThatIsGiven() throws Exception {
    var answer = run(LAUNCHER, Map.of("NEO4J_URI", "bolt://graph.example:7687"), "db");

    assertThat(answer.text()).contains("NEO4J_URI names bolt://graph.example:7687");
    assertThat(answer.exitCode()).isEqualTo(1);
  }

  @Test
  void saysWhichJavaItFoundAndWhichItNeeds() throws Exception {
    Path pickier = folder.resolve("papergraph");
    Path parts = Files.createDirectory(folder.resolve("launcher"));
    for (String part : List.of("jdk.bash", "net.bash")) {
      Files.copy(LAUNCHER.resolveSibling("launcher").resolve(part), parts.resolve(part));
    }
    Files.writeString(pickier,
        Files.readString(LAUNCHER).replace("LEAST_JDK=21", "LEAST_JDK=99"));
    var answer = run(pickier, Map.of("JAVA_HOME", System.getProperty("java.home")), "db");

    assertThat(answer.text()).contains("needs a JDK 99 or newer and found "
        + System.getProperty("java.home") + " (Java " + Runtime.version().feature() + ")",
        "JAVA_HOME");
    assertThat(answer.exitCode()).isEqualTo(1);
  }

  private Answer run(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("bash", launcher.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet()
        .removeIf(name -> name.startsWith("PAPERGRAPH_") || name.startsWith("NEO4J_"));
    builder.environment().put("PAPERGRAPH_HOME", folder.resolve("home").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Answer(process.waitFor(), text);
  }

  private record Answer(int exitCode, String text) {
  }
}
