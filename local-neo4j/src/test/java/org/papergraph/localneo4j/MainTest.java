package org.papergraph.localneo4j;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.papergraph.localneo4j.StartFailure.Reason.FOLDER_IN_USE;
import static org.papergraph.localneo4j.StartFailure.Reason.PASSWORD_REFUSED;
import static org.papergraph.localneo4j.StartFailure.Reason.PORT_TAKEN;

/** The server as a process of its own, as the launcher starts it. */
class MainTest {
  private static final String PASSWORD = "correct horse";

  private final List<Process> processes = new ArrayList<>();

  @TempDir
  private Path folder;

  @AfterEach
  void leaveNoProcess() {
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  void runsUntilSigtermAndKeepsItsData() throws Exception {
    Path home = folder.resolve("neo4j");
    int port = freePort();
    Process server = start(home, port);
    assertThat(server.inputReader().readLine())
        .isEqualTo("Neo4j Community answers on bolt://127.0.0.1:" + port + ", data in " + home);
    create(port, AuthTokens.basic("neo4j", PASSWORD));
    assertThatThrownBy(() -> create(port, AuthTokens.basic("neo4j", "wrong password")))
        .isInstanceOf(AuthenticationException.class);

    refuses(start(folder.resolve("other"), port), PORT_TAKEN, "port " + port + " is taken");
    refuses(start(home, freePort()), FOLDER_IN_USE, home + " is in use by another Neo4j");

    server.destroy();
    assertThat(server.waitFor(30, SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(128 + 15);
    assertThat(papersIn(home)).isEqualTo(1);
    assertThat(Files.readString(home.resolve("logs/debug.log")))
        .doesNotContain("Recovery required");
  }

  @Test
  void saysWhatItIsAndUnderWhichLicence() throws Exception {
    Process help = process("--help");
    assertThat(help.inputReader().lines().toList()).anyMatch(line -> line.contains("GPLv3"))
        .anyMatch(line -> line.contains("PAPERGRAPH_BOLT_PORT"));
    assertThat(help.waitFor()).isZero();
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    Process wrong = process("--bolt-prot", "1");
    assertThat(wrong.errorReader().readLine()).contains("--bolt-prot");
    assertThat(wrong.waitFor()).isEqualTo(2);
  }

  @Test
  void refusesAPasswordThatNeo4jRefuses() {
    var settings = new LocalNeo4jSettings(folder, 0, OptionalInt.empty(), 8, "short");
    assertThatThrownBy(() -> LocalNeo4j.start(settings))
        .isInstanceOfSatisfying(StartFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(PASSWORD_REFUSED))
        .hasMessageContaining("at least 8 characters");
  }

  private static void create(int port, AuthToken token) {
    try (var driver = GraphDatabase.driver("bolt://127.0.0.1:" + port, token)) {
      driver.executableQuery("CREATE (:Paper {id: 'paper:doi:10.1/1'})").execute();
    }
  }

  private static long papersIn(Path home) {
    try (var neo4j = LocalNeo4j.start(LocalNeo4jSettings.forTests(home));
        var driver = GraphDatabase.driver(neo4j.boltUri())) {
      return driver.executableQuery("MATCH (p:Paper) RETURN count(p)").execute().records()
          .getFirst().get(0).asLong();
    }
  }

  private static void refuses(Process second, StartFailure.Reason reason, String message)
      throws Exception {
    String said = String.join("\n", second.errorReader().lines().toList());
    assertThat(said).contains(message).doesNotContain("\tat ");
    assertThat(second.waitFor()).isEqualTo(reason.exitCode());
  }

  private Process start(Path home, int port) throws IOException {
    return process("--home", home.toString(), "--bolt-port", "" + port, "--http-port", "-1");
  }

  private Process process(String... arguments) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    var command = new ArrayList<>(List.of(java.toString(), "--add-opens",
        "java.base/java.nio=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
        Main.class.getName()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().put("NEO4J_PASSWORD", PASSWORD);
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
