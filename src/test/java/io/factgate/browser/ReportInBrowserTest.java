package io.factgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Result;
import io.factgate.reporting.HtmlReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The page that an editor reads, in a browser, on a desk and on a phone. */
@Tag("browser")
class ReportInBrowserTest {

  private static final Path REPOSITORY = Path.of("src/test/resources/io/factgate/browser");
  private static final Path PICTURES = Path.of("target/browser");
  private static final String FIRST = "button.finding";

  @TempDir static Path folder;

  private static Chromium chromium;
  private static Path page;
  private static Result result;

  @BeforeAll
  static void writeThePageAndStart() throws IOException, InterruptedException {
    result = new Factgate().study(Options.in(REPOSITORY.toAbsolutePath()));
    new HtmlReport("1.0").write(result, folder);
    page = folder.resolve("factgate.html");
    chromium = Chromium.start(folder.resolve("profile"));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void theStoryHasSomethingOfEverything() {
    assertThat(result.faults()).isEmpty();
    assertThat(result.findings().stream().map(f -> f.level().word()).distinct())
        .contains("error", "warning", "note");
    assertThat(result.findings().stream().map(f -> f.rule()).distinct().count())
        .isGreaterThanOrEqualTo(8);
    assertThat(result.hushed()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
  void nothingRunsOverTheEdgeClosedOrOpen(int width, String scheme) throws Exception {
    Tab tab = open(width, scheme);
    tab.picture(PICTURES.resolve("report-" + width + "-" + scheme + ".png"));
    assertThat(beyondTheEdge(tab)).isEmpty();
    tab.click(".filters button");
    tab.picture(PICTURES.resolve("report-" + width + "-" + scheme + "-open.png"));
    assertThat(beyondTheEdge(tab)).isEmpty();
    assertThat(tab.value("document.documentElement.scrollWidth").asInt()).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
  void axeFindsNothingAgainstIt(int width, String scheme) throws Exception {
    Tab tab = open(width, scheme);
    tab.value(axe());
    assertThat(violations(tab)).isEmpty();
    tab.click(".filters button");
    assertThat(violations(tab)).isEmpty();
    tab.click(".filters input[data-level=error]");
    assertThat(violations(tab)).isEmpty();
  }

  @Test
  void nothingIsAskedOfTheNetworkAndNothingComplains() throws Exception {
    Tab tab = open(1280, "light");
    tab.click(FIRST);
    tab.click(".filters input");
    assertThat(tab.requests()).containsExactly(page.toUri().toString());
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void evidenceOpensByAClickAndClosesByAnother() throws Exception {
    Tab tab = open(1280, "light");
    assertThat(openPanels(tab)).isZero();
    tab.click(FIRST);
    assertThat(openPanels(tab)).isEqualTo(1);
    assertThat(shown(tab, ".panels .panel:not([hidden])")).contains("number-contradicted", "€412");
    tab.click(FIRST);
    assertThat(openPanels(tab)).isZero();
  }

  @Test
  void evidenceStandsBesideItsParagraphOnADeskAndBelowItOnAPhone() throws Exception {
    for (int width : new int[] {1280, 390}) {
      Tab tab = open(width, "light");
      tab.click(FIRST);
      JsonNode edges =
          tab.value(
              "(()=>{const b=document.querySelector('.panel:not([hidden])[id]').closest('.block'),"
                  + "p=b.querySelector('p').getBoundingClientRect(),"
                  + "e=b.querySelector('.panel').getBoundingClientRect();"
                  + "return {beside:e.left>=p.right,below:e.top>=p.bottom}})()");
      assertThat(edges.get("beside").asBoolean()).isEqualTo(width == 1280);
      assertThat(edges.get("below").asBoolean()).isEqualTo(width == 390);
    }
  }

  @Test
  void theKeyboardReachesEvidenceAndEscapeClosesIt() throws Exception {
    Tab tab = open(1280, "light");
    int steps = 0;
    while (!tab.value("document.activeElement.matches('button.finding')").asBoolean()) {
      assertThat(++steps).as("steps to the first finding").isLessThan(12);
      tab.press("Tab", 9);
    }
    tab.press("Enter", 13);
    assertThat(openPanels(tab)).isEqualTo(1);
    assertThat(tab.value("document.activeElement.getAttribute('aria-expanded')").asString())
        .isEqualTo("true");
    tab.press("Escape", 27);
    assertThat(openPanels(tab)).isZero();
  }

  @Test
  void levelsAreFiltered() throws Exception {
    Tab tab = open(1280, "light");
    tab.click(".filters input[data-level=error]");
    assertThat(shownRules(tab)).doesNotContain("number-contradicted").contains("sources-disagree");
    assertThat(tab.value("document.querySelector('button.finding.error')===null").asBoolean())
        .isTrue();
    long left = result.findings().stream().filter(f -> !f.level().word().equals("error")).count();
    assertThat(shown(tab, "output")).isEqualTo(left + " of " + result.findings().size() + " shown");
    tab.click(".filters input[data-level=error]");
    assertThat(shownRules(tab)).contains("number-contradicted");
    assertThat(shown(tab, "output")).isEmpty();
  }

  @Test
  void rulesAreFiltered() throws Exception {
    Tab tab = open(1280, "light");
    tab.value(
        "(()=>{const s=document.querySelector('select');s.value='quote-altered';"
            + "s.dispatchEvent(new Event('change'))})()");
    assertThat(shownRules(tab)).containsOnly("quote-altered");
    tab.value("document.querySelector('button.finding:enabled').focus()");
    tab.press("Enter", 13);
    assertThat(shown(tab, ".panels .panel:not([hidden])")).contains("The steel is tired");
  }

  @Test
  void printShowsEvidenceAndHidesControls() throws Exception {
    Tab tab = open(1280, "dark");
    tab.media("print", "dark");
    assertThat(tab.value("getComputedStyle(document.querySelector('.filters')).display").asString())
        .isEqualTo("none");
    assertThat(
            tab.value(
                    "[...document.querySelectorAll('.panel')]"
                        + ".every(p=>getComputedStyle(p).display==='block')")
                .asBoolean())
        .isTrue();
    assertThat(tab.value("getComputedStyle(document.body).backgroundColor").asString())
        .isEqualTo("rgb(255, 255, 255)");
    tab.picture(PICTURES.resolve("report-print.png"));
  }

  @Test
  void matrixTimelineAndCoverageAreThere() throws Exception {
    Tab tab = open(1280, "light");
    assertThat(shown(tab, "table")).contains("bridge-cost", "✓ agrees", "≠ disagrees", "– silent");
    assertThat(shown(tab, ".timeline")).contains("2029-09-14");
    assertThat(shown(tab, ".legend")).contains("supported", "contradicted", "unbound");
    assertThat(shown(tab, "main")).contains("courier.html: 3 words of the page left out");
    assertThat(shown(tab, "main section:last-child")).contains("Hushed", "M. L.");
  }

  private static Tab open(int width, String scheme) throws InterruptedException {
    Tab tab = chromium.tab(width, scheme);
    tab.open(page);
    return tab;
  }

  private static int openPanels(Tab tab) {
    return tab.value("document.querySelectorAll('.panels .panel:not([hidden])').length").asInt();
  }

  private static String shown(Tab tab, String selector) {
    return tab.value("document.querySelector('" + selector + "').innerText").asString();
  }

  private static List<String> shownRules(Tab tab) {
    return strings(
        tab.value(
            "[...document.querySelectorAll('[data-rule]:not(.off)')]"
                + ".map(e=>e.getAttribute('data-rule'))"));
  }

  /** Elements that end right of the window and do not stand in a box that scrolls. */
  private static List<String> beyondTheEdge(Tab tab) {
    return strings(
        tab.value(
            "[...document.querySelectorAll('body *')]"
                + ".filter(e=>!e.closest('.scroll')&&!e.closest('.skip'))"
                + ".filter(e=>e.getBoundingClientRect().right>innerWidth+.5)"
                + ".map(e=>e.outerHTML.slice(0,120))"));
  }

  private static List<String> violations(Tab tab) {
    return strings(
        tab.value(
            "axe.run(document,{resultTypes:['violations']}).then(r=>r.violations.map("
                + "v=>v.id+': '+v.nodes.map(n=>n.html+' '+n.failureSummary).join(' | ')))"));
  }

  private static List<String> strings(JsonNode list) {
    List<String> all = new ArrayList<>();
    list.forEach(one -> all.add(one.asString()));
    return all;
  }

  private static String axe() throws IOException {
    try (InputStream in = ReportInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      assertThat(in).as("axe-core").isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
