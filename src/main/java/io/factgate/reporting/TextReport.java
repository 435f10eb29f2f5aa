package io.factgate.reporting;

import io.factgate.Document;
import io.factgate.Result;
import io.factgate.text.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * {@code text/<path>.txt}: the extracted text of documents without lines, in which their places
 * count.
 */
public final class TextReport implements ReportFormat {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public void write(Result result, Path folder) throws IOException {
    Path root = folder.resolve("text");
    for (Document text : result.documents()) {
      if (text.extracted().isPresent()) {
        Path file = root.resolve(text.path() + ".txt").normalize();
        if (!file.startsWith(root)) {
          throw new IOException("a document outside of the repository: " + text.path());
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        WholeFile.write(file, text.extracted().get());
      }
    }
  }
}
