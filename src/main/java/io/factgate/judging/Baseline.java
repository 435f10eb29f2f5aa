package io.factgate.judging;

import io.factgate.text.Fault;
import io.factgate.text.Place;
import io.factgate.text.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Findings that a desk has decided to live with: only what is new fails a build. Kept in a file of
 * one line a finding, which a pull request shows.
 */
public final class Baseline {

  private static final String HEAD =
      "# Findings that Factgate passes over, one a line: fingerprint, rule, document, words. Written by\n"
          + "# factgate:baseline, which drops what is gone and takes nothing new in, unless factgate.baseline.renew is true.\n";

  private final Map<String, String> lines;

  private Baseline(Map<String, String> lines) {
    this.lines = lines;
  }

  /** One that passes nothing over. */
  public static Baseline none() {
    return new Baseline(Map.of());
  }

  /** One of all these findings. */
  public static Baseline of(List<Finding> findings) {
    Map<String, String> lines = new LinkedHashMap<>();
    findings.stream()
        .sorted(
            Comparator.comparing(Finding::path)
                .thenComparing(Finding::rule)
                .thenComparing(Finding::fingerprint))
        .forEach(finding -> lines.put(finding.fingerprint(), line(finding)));
    return new Baseline(lines);
  }

  /**
   * Reads a file; what is wrong with it is added to the faults.
   *
   * @param path as messages name it
   */
  public static Baseline read(Path file, String path, List<Fault> faults) {
    Map<String, String> lines = new LinkedHashMap<>();
    List<String> raw = List.of();
    try {
      raw = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      faults.add(
          Fault.of(
              path,
              Files.exists(file)
                  ? "cannot be read as a baseline: " + e.getMessage()
                  : "there is no such baseline; write it by factgate:baseline"));
    }
    for (int i = 0; i < raw.size(); i++) {
      String line = raw.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String fingerprint = line.split("\\s", 2)[0];
      if (fingerprint.matches("[0-9a-f]{32}")) {
        lines.put(fingerprint, line);
      } else {
        Place place =
            Place.of(i + 1, 1, i + 1, 1 + fingerprint.codePointCount(0, fingerprint.length()));
        faults.add(
            new Fault(
                path,
                Optional.of(place),
                "\"" + fingerprint + "\" is no fingerprint; leave this file to factgate:baseline"));
      }
    }
    return new Baseline(lines);
  }

  /** Whether the finding is an old one. */
  public boolean covers(Finding finding) {
    return lines.containsKey(finding.fingerprint());
  }

  /** How many findings it passes over. */
  public int size() {
    return lines.size();
  }

  /** Only those that are among these findings still. */
  public Baseline shrunkTo(List<Finding> findings) {
    List<Finding> kept = new ArrayList<>(findings);
    kept.removeIf(finding -> !covers(finding));
    return of(kept);
  }

  /** Writes the file. */
  public void write(Path file) throws IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    StringBuilder all = new StringBuilder(HEAD);
    lines.values().forEach(line -> all.append(line).append('\n'));
    WholeFile.write(file, all.toString());
  }

  private static String line(Finding finding) {
    String words = finding.found().strip().replaceAll("\\s+", " ");
    return (finding.fingerprint() + " " + finding.rule() + " " + finding.path() + " " + words)
        .strip();
  }
}
