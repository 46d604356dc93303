package org.papergraph.app.http;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assumptions.assumeThat;

/** The machine's own Chromium, driven by Playwright; nothing is downloaded. */
final class Chromium implements AutoCloseable {
  private static final List<String> PLACES = List.of("/usr/bin/chromium",
      "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Skips the tests where there is no Chromium; the only tests that may be skipped. */
  static Chromium launch() {
    Optional<Path> executable = Stream
        .concat(Optional.ofNullable(System.getenv("PAPERGRAPH_CHROMIUM")).stream(), PLACES.stream())
        .map(Path::of).filter(Files::isExecutable).findFirst();
    assumeThat(executable)
        .as("Chromium, which tests of the pages need: install it, or set PAPERGRAPH_CHROMIUM")
        .isPresent();
    var playwright = Playwright.create(new Playwright.CreateOptions()
        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options = new LaunchOptions().setExecutablePath(executable.orElseThrow())
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync"));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /** A new page with nothing stored, as for a first visit. */
  BrowserPage open(RunningServer server) {
    return new BrowserPage(browser.newContext(), "http://127.0.0.1:" + server.port());
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
