package org.papergraph.app.http;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.app.FixtureGraph;
import org.papergraph.localneo4j.Neo4jUnderTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The explorer as a visitor meets it, on the circle around Grant M. Rotskoff. */
final class ExplorerPageTest {
  private static final String ROTSKOFF = "/?author=author:name:grant%20m.%20rotskoff";
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
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void beginsWithWhatTheGraphHoldsAndWhomToStartWith() {
    browser.goTo("/");
    assertThat(page().locator("#counts"))
        .containsText("6 papers · 11 authors · 4 venues · 4 topics");
    button("Grant M. Rotskoff").click();
    assertThat(heading()).hasText("Grant M. Rotskoff");
    browser.assertQuiet();
  }

  @Test
  void findsAnAuthorByNameAndDrawsTheCircle() {
    browser.goTo("/");
    Locator field = page().getByRole(AriaRole.COMBOBOX,
        new GetByRoleOptions().setName("Find an author"));
    field.fill("rotsk");
    assertThat(option()).hasText("Grant M. Rotskoff5 papers");
    field.press("Enter");

    assertThat(nodes()).hasCount(10);
    assertThat(page().locator(".edge")).hasCount(18);
    assertThat(page().locator(".node.d0")).hasCount(1);
    assertThat(page().locator(".edge title")
        .filter(new Locator.FilterOptions().setHasText("Grant M. Rotskoff and Yinuo Ren")))
        .hasText("Grant M. Rotskoff and Yinuo Ren: 3 joint papers, 2024–2025");
    assertThat(page().locator("#author")).containsText("5 papers, 2019–2025");
    assertThat(page().locator("#author .chips").first()).containsText("transfer learning");
    assertThat(page().locator("#author .papers li")).hasCount(5);
    assertThat(page()).hasURL(Pattern.compile("author=author%3Aname%3Agrant"));
    browser.screenshot("explorer");
    browser.assertQuiet();
  }

  @Test
  void putsAnAuthorInTheCentreOnAClickAndGoesBack() {
    browser.goTo(ROTSKOFF);
    assertThat(nodes()).hasCount(10);
    page().locator("[data-id='author:name:javan tahir']").click();
    assertThat(heading()).hasText("Javan Tahir");
    assertThat(nodes()).hasCount(3);
    page().goBack();
    assertThat(heading()).hasText("Grant M. Rotskoff");
    assertThat(nodes()).hasCount(10);
    browser.assertQuiet();
  }

  @Test
  void goesFromAuthorToAuthorByKeyboard() {
    browser.goTo(ROTSKOFF);
    assertThat(page().locator(".node[tabindex='0']")).hasCount(1);
    page().locator(".node.d0").focus();
    page().keyboard().press("ArrowRight");
    Locator focused = page().locator(".node:focus");
    assertThat(focused).hasAttribute("aria-label", Pattern.compile(".*1 step away"));
    String id = focused.getAttribute("data-id");
    page().keyboard().press("Enter");
    assertThat(page().locator(".node.d0")).hasAttribute("data-id", id);
    browser.assertQuiet();
  }

  @Test
  void reachesFartherAndKeepsFirmTiesOnly() {
    browser.goTo("/?author=author:name:javan%20tahir");
    assertThat(nodes()).hasCount(3);
    page().locator("#tools select").nth(0).selectOption("2");
    assertThat(nodes()).hasCount(10);
    assertThat(page().locator("#legend")).containsText("2 steps");
    browser.goTo(ROTSKOFF);
    page().locator("#tools select").nth(1).selectOption("2");
    assertThat(nodes()).hasCount(4);
    browser.assertQuiet();
  }

  @Test
  void findsThePathBetweenTwoAuthors() {
    browser.goTo("/?author=author:name:javan%20tahir");
    assertThat(heading()).hasText("Javan Tahir");
    page().getByRole(AriaRole.TAB, new GetByRoleOptions().setName("Path between two")).click();
    Locator to = page().getByRole(AriaRole.COMBOBOX,
        new GetByRoleOptions().setName("To").setExact(true));
    to.fill("yiping lu");
    option().click();
    button("Find a path").click();
    assertThat(page().locator("#path h3")).hasText("2 steps apart");
    assertThat(page().locator(".steps > li > .plain"))
        .hasText(new String[]{"Javan Tahir", "Grant M. Rotskoff", "Yiping Lu"});
    assertThat(page().locator(".steps > li").first()).containsText("Features are fate");
    browser.screenshot("explorer-path");

    to.fill("alone");
    option().click();
    button("Find a path").click();
    assertThat(page().locator("#path")).containsText("No chain of joint papers leads from Javan");
    browser.assertQuiet();
  }

  @Test
  void saysPlainlyThatAPaperIsRetracted() {
    browser.goTo("/?author=author:name:ada%20%3Cb%3Ealone%3C/b%3E");
    assertThat(page().locator("#author .papers li"))
        .hasText("On working alone RetractedICML 2020");
    browser.screenshot("explorer-retracted");
    browser.goTo(ROTSKOFF);
    assertThat(page().locator("#author .papers li")).hasCount(5);
    assertThat(page().getByText("Retracted")).hasCount(0);
    browser.assertQuiet();
  }

  @Test
  void saysSoWhenThereIsNobodyToDraw() {
    browser.goTo("/?author=author:name:ada%20%3Cb%3Ealone%3C/b%3E");
    // Names come from anywhere, so markup in them must stay text.
    assertThat(heading()).hasText("Ada <b>Alone</b>");
    assertThat(notice()).containsText("has no co-authors in this graph");
    browser.goTo("/?author=author:name:nobody");
    assertThat(notice()).containsText("There is no author with the id author:name:nobody");
    Neo4jUnderTest.emptyOfData();
    browser.goTo("/");
    assertThat(notice()).containsText("The graph is empty");
    browser.assertQuiet();
    FixtureGraph.fill(RunningServer.resource("/pages/circle.cypher"));
  }

  @Test
  void saysSoWhenTheGraphIsAwayAndTriesAgain() {
    try (var lost = RunningServer.withoutGraph(); var page = chromium.open(lost)) {
      browser = page;
      browser.goTo("/");
      assertThat(page().getByRole(AriaRole.ALERT)).containsText("cannot be reached");
      button("Try again").click();
      assertThat(page().getByRole(AriaRole.ALERT)).containsText("cannot be reached");
    }
  }

  @Test
  void fitsAPhoneInTheDark() {
    page().setViewportSize(390, 844);
    page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    browser.goTo(ROTSKOFF);
    assertThat(nodes()).hasCount(10);
    assertThat((Integer) page().evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    assertThat(page().locator("body")).hasCSS("background-color", "rgb(18, 21, 31)");
    browser.screenshot("explorer-phone");
    browser.assertQuiet();
  }

  private Page page() {
    return browser.page;
  }

  private Locator nodes() {
    return page().locator(".node");
  }

  private Locator heading() {
    return page().locator("#author h2");
  }

  private Locator notice() {
    return page().locator("#notice");
  }

  private Locator option() {
    return page().locator(".combo li");
  }

  private Locator button(String name) {
    return page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }
}
