package org.papergraph.app.http;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.app.FixtureGraph;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** GraphiQL as a visitor meets it: from the jar, with three examples that run. */
final class GraphiqlPageTest {
  private static RunningServer server;
  private static Chromium chromium;
  private BrowserPage browser;

  @BeforeAll
  static void start() {
    FixtureGraph.fill(RunningServer.resource("/pages/circle.cypher"));
    server = RunningServer.onGraphUnderTest();
    chromium = Chromium.launch();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
    server.close();
  }

  @BeforeEach
  void open() {
    browser = chromium.open(server);
    browser.goTo("/graphiql");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void runsItsThreeExamples() {
    Locator tabs = browser.page.locator(".graphiql-tab:not(.graphiql-tab-add)");
    assertThat(tabs).containsText(
        new String[]{"AuthorProfile", "CoauthorNetwork", "CollaborationPath"});
    List<String> expected = List.of("\"paperCount\": 5", "\"degree\": 9",
        "\"distance\": 2");
    for (int i = 0; i < expected.size(); i++) {
      tabs.nth(i).locator("button").first().click();
      // GraphiQL learns the operation's name a moment after its tab is opened.
      browser.page.waitForTimeout(500);
      browser.page.locator(".graphiql-execute-button").click();
      Locator answer = browser.page.locator(".result-window");
      assertThat(answer).containsText(expected.get(i));
      assertThat(answer).not().containsText("errors");
      browser.screenshot("graphiql-" + (i + 1));
    }
    browser.assertQuiet();
  }

  @Test
  void showsTheSchemaThatItReadByIntrospection() {
    browser.page
        .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show Documentation Explorer"))
        .click();
    browser.page.getByText("Query", new com.microsoft.playwright.Page.GetByTextOptions()
        .setExact(true)).first().click();
    assertThat(browser.page.locator(".graphiql-doc-explorer"))
        .containsText("coauthorNetwork");
    browser.screenshot("graphiql-schema");
    browser.assertQuiet();
  }
}
