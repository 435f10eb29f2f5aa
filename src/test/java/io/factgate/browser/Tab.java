package io.factgate.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One page of a browser, with what it asked of the network and what it complained of. */
final class Tab {

  private static final int HEIGHT = 900;

  private final DevTools browser;
  private final String session;
  private final int width;

  Tab(DevTools browser, int width, String scheme) {
    this.browser = browser;
    this.width = width;
    String target =
        browser
            .call("", "Target.createTarget", Map.of("url", "about:blank"))
            .get("targetId")
            .asString();
    this.session =
        browser
            .call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asString();
    for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
      call(domain + ".enable", Map.of());
    }
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < 600));
    media("screen", scheme);
  }

  /** Opens a page and waits until it is loaded. */
  void open(Path page) throws InterruptedException {
    call("Page.navigate", Map.of("url", page.toUri().toString()));
    browser.await(session, "Page.loadEventFired");
  }

  /** Shows the page as printed or on a screen, light or dark. */
  void media(String medium, String scheme) {
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** The value of an expression of JavaScript; one that throws fails. */
  JsonNode value(String expression) {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.get("result").path("value");
  }

  /** Clicks with the mouse in the middle of the first line of an element. */
  void click(String selector) {
    JsonNode at =
        value(
            "(()=>{const e=document.querySelector("
                + quoted(selector)
                + ");e.scrollIntoView({block:'center'});const r=e.getClientRects()[0];"
                + "return {x:r.x+r.width/2,y:r.y+r.height/2}})()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              at.get("x").asDouble(),
              "y",
              at.get("y").asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** Presses a key where the focus is: {@code Enter}, {@code Tab}, {@code Escape}. */
  void press(String key, int code) {
    String text = key.equals("Enter") ? "\r" : "";
    for (String type : List.of("keyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          Map.of(
              "type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
    }
  }

  /** Addresses that were asked for. */
  List<String> requests() {
    return browser.events(session, "Network.requestWillBeSent").stream()
        .map(e -> e.get("request").get("url").asString())
        .toList();
  }

  /** Errors and warnings of the console, and exceptions of the page. */
  List<String> complaints() {
    List<String> all = new ArrayList<>();
    browser.events(session, "Runtime.exceptionThrown").forEach(e -> all.add(e.toString()));
    browser.events(session, "Log.entryAdded").forEach(e -> all.add(e.toString()));
    browser.events(session, "Runtime.consoleAPICalled").forEach(e -> all.add(e.toString()));
    return all;
  }

  /** A picture of the whole page. */
  void picture(Path file) throws IOException {
    int height = value("document.documentElement.scrollHeight").asInt();
    JsonNode shot =
        call(
            "Page.captureScreenshot",
            Map.of(
                "captureBeyondViewport",
                true,
                "clip",
                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(shot.get("data").asString()));
  }

  private JsonNode call(String method, Map<String, ?> parameters) {
    return browser.call(session, method, parameters);
  }

  private static String quoted(String words) {
    return "'" + words.replace("'", "\\'") + "'";
  }
}
