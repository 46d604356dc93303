package org.papergraph.app.http;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of ours in a browser, and what it asks of other hosts and complains of. */
final class BrowserPage implements AutoCloseable {
  /** In milliseconds; a busy machine draws slowly. */
  private static final int PATIENCE = 30_000;

  private final BrowserContext context;
  private final String base;
  private final List<String> foreign = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  final Page page;

  BrowserPage(BrowserContext context, String base) {
    this.context = context;
    this.base = base;
    page = context.newPage();
    page.setViewportSize(1280, 800);
    page.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    page.onRequest(request -> note(request.url()));
    page.onConsoleMessage(this::note);
    page.onPageError(complaints::add);
  }

  void goTo(String path) {
    page.navigate(base + path);
  }

  /** For the eye: {@code target/screenshots/<name>.png}. */
  void screenshot(String name) {
    var path = Path.of("target", "screenshots", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(path));
  }

  /** Nothing was asked of another host, and neither the page nor the browser complained. */
  void assertQuiet() {
    assertThat(foreign).as("requests to other hosts").isEmpty();
    assertThat(complaints).as("errors in the console").isEmpty();
  }

  private void note(String url) {
    if (!url.startsWith(base + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
      foreign.add(url);
    }
  }

  private void note(ConsoleMessage message) {
    if (message.type().equals("error")) {
      complaints.add(message.text());
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
