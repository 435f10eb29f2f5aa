package io.factgate.reporting;

import io.factgate.Result;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A way to write a result down; the same result gives the same bytes, in UTF-8, lines ending with
 * {@code \n}.
 */
public interface ReportFormat {

  /** The name in the parameter {@code formats}. */
  String name();

  /** Writes the result into a folder, which exists. */
  void write(Result result, Path folder) throws IOException;
}
