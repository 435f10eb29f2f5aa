package io.factgate.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A headless Chromium of the machine's own, spoken to by its DevTools protocol; a machine without
 * one fails the tests that ask for it.
 */
final class Chromium implements AutoCloseable {

  private static final int SECONDS = 60;
  private static final Path PROGRAM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

  private final Process process;
  private final DevTools browser;

  private Chromium(Process process, DevTools browser) {
    this.process = process;
    this.browser = browser;
  }

  /** Starts it with an empty profile, which is kept in the folder; its log lies beside. */
  static Chromium start(Path folder) throws IOException, InterruptedException {
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException(
          PROGRAM + " is not there; install Chromium, or tell where it is by -Dchromium=PATH");
    }
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--remote-debugging-port=0",
            "--remote-allow-origins=*",
            "--user-data-dir=" + folder,
            "about:blank"));
    Path log = folder.resolveSibling("chromium.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Path port = folder.resolve("DevToolsActivePort"); // the port, then the path, a line each
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
      if (!process.isAlive() || System.nanoTime() > end) {
        process.destroyForcibly();
        throw new IllegalStateException(PROGRAM + " did not start: " + Files.readString(log));
      }
      Thread.sleep(20);
    }
    List<String> lines = Files.readAllLines(port);
    return new Chromium(process, DevTools.at("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
  }

  /** A new tab of a width in CSS pixels, light or dark. */
  Tab tab(int width, String scheme) {
    return new Tab(browser, width, scheme);
  }

  @Override
  public void close() throws InterruptedException {
    browser.close();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
