package org.papergraph.loader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The completion as bash itself sees it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class CompletionCommandTest {

  @TempDir
  private Path directory;

  @Test
  void completesCommandsOptionsAndFormats() throws IOException, InterruptedException {
    StringWriter script = new StringWriter();
    Main.commandLine().setOut(new PrintWriter(script, true)).execute("completion");
    Path file = Files.writeString(directory.resolve("completion"), script.toString());
    assertThat(complete(file, "papergraph va")).isEqualTo("validate");
    assertThat(complete(file, "papergraph load --for")).isEqualTo("--format");
    assertThat(complete(file, "papergraph load --format paperg")).isEqualTo("papergraph");
    assertThat(complete(file, "papergraph up --ho")).isEqualTo("--home");
  }

  private static String complete(Path script, String typed)
      throws IOException, InterruptedException {
    Process bash = new ProcessBuilder("bash", "-c", """
                                                    source "$1"
                                                    compopt() { :; }
                                                    read -ra COMP_WORDS <<<"$2"
                                                    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                                                    _complete_papergraph
                                                    echo "${COMPREPLY[@]}"
                                                    """, "bash", script.toString(), typed)
        .redirectErrorStream(true).start();
    bash.getOutputStream().close();
    String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return answer.strip();
  }
}
