package org.papergraph.localneo4j;

import java.net.BindException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.io.locker.FileLockException;

/** Says why Neo4j did not start and how to mend it. */
public final class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What stood in the way; {@link #exitCode()} is the process's. */
  public enum Reason {
    OTHER(1), PORT_TAKEN(3), FOLDER_IN_USE(4), PASSWORD_REFUSED(5);

    private final int exitCode;

    Reason(int exitCode) {
      this.exitCode = exitCode;
    }

    public int exitCode() {
      return exitCode;
    }
  }

  private final Reason reason;

  private StartFailure(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  static StartFailure portTaken(String what, int port, @Nullable Throwable cause) {
    return new StartFailure(Reason.PORT_TAKEN, what + " port " + port
        + " is taken by another process. Stop that process or choose another port"
        + " (--bolt-port, --http-port).", cause);
  }

  static StartFailure passwordRefused(Throwable cause) {
    return new StartFailure(Reason.PASSWORD_REFUSED,
        "Neo4j refused the password: " + cause.getMessage(), cause);
  }

  static StartFailure importFailed(Path home, String said) {
    String reason = said.lines().map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("---")
            && !line.startsWith("Run with") && !line.equals("Command Failed"))
        .limit(3).collect(Collectors.joining(" "));
    return new StartFailure(Reason.OTHER,
        "Neo4j's importer gave up: " + reason + " More in " + home.resolve("import.report"), null);
  }

  /** Looks through the causes, since Neo4j wraps them several deep. */
  static StartFailure of(LocalNeo4jSettings settings, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileLockException) {
        return new StartFailure(Reason.FOLDER_IN_USE, "The folder " + settings.home()
            + " is in use by another Neo4j. Stop that one or choose another folder.", failure);
      }
      if (cause instanceof BindException) {
        return portTaken("Bolt or HTTP", settings.boltPort(), failure);
      }
    }
    return new StartFailure(Reason.OTHER, "Neo4j did not start in " + settings.home() + ": "
        + rootOf(failure) + ". More in " + settings.home().resolve("logs/debug.log"), failure);
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
