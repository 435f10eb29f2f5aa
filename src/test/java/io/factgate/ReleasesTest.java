package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** With the first release the build begins to hold the API against the last one. */
class ReleasesTest {

  /** "## 0.1.0, 2026-12-01"; not "## 0.1.0, unreleased". */
  private static final Pattern RELEASE = Pattern.compile("(?m)^## (\\S+), \\d{4}-\\d\\d-\\d\\d$");

  @Test
  void theApiIsHeldAgainstTheLastReleaseOfTheChangelog() throws IOException {
    Optional<String> last =
        releases(Files.readString(Path.of("CHANGELOG.md"))).stream().findFirst();
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom)
        .contains(
            last.map(version -> "<factgate.released>" + version + "</factgate.released>")
                .orElse("<factgate.released />"));
    assertThat(pom.contains("<japicmp.skip>true</japicmp.skip>")).isEqualTo(last.isEmpty());
  }

  @Test
  void aVersionWithItsDayIsAReleaseAndOneWithoutIsNone() {
    String changelog = "## 0.3.0, unreleased\n\n## 0.2.0, 2027-02-01\n\n## 0.1.0, 2026-12-01\n";
    assertThat(releases(changelog)).containsExactly("0.2.0", "0.1.0");
  }

  /** The newest first. */
  private static List<String> releases(String changelog) {
    return RELEASE.matcher(changelog).results().map(match -> match.group(1)).toList();
  }
}
