package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's digest changes with every byte of what is in it. */
class ProgramTest {

  @TempDir private Path folder;

  @Test
  void aJarHasADigestOfItsOwn() throws IOException {
    Path jar = jar("one.jar", "bought 12");

    assertThat(digest(jar)).isEqualTo(digest(jar("same.jar", "bought 12")));
    assertThat(digest(jar)).isNotEqualTo(digest(jar("other.jar", "bought 13")));
  }

  @Test
  void whatStandsBehindTheDirectoryOfAJarCounts() throws IOException {
    Path jar = jar("one.jar", "bought 12");
    Path longer = jar("longer.jar", "bought 12");
    Files.writeString(longer, "and more than that", StandardOpenOption.APPEND);

    assertThat(digest(longer)).isNotEqualTo(digest(jar));
  }

  @Test
  void aFolderHasTheDigestOfItsFiles() throws IOException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Path two = Files.createDirectories(folder.resolve("two"));
    Files.writeString(one.resolve("verbs.txt"), "buy");
    Files.writeString(two.resolve("verbs.txt"), "sell");

    assertThat(digest(one)).isNotEqualTo(digest(two));
  }

  private Path jar(String name, String words) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      ZipEntry entry = new ZipEntry("verbs.txt");
      entry.setTime(0);
      out.putNextEntry(entry);
      out.write(words.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  private static byte[] digest(Path program) throws IOException {
    return Program.digest(program).orElseThrow();
  }
}
