package io.factgate.maven;

import io.factgate.Patch;
import io.factgate.text.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes mended drafts; where one cannot be written, tells which ones are. */
record Drafts(Path base) {

  void write(List<Patch.Mended> drafts) throws MojoExecutionException {
    List<String> written = new ArrayList<>();
    for (Patch.Mended draft : drafts) {
      String path = base.relativize(draft.file()).toString().replace(File.separatorChar, '/');
      try {
        WholeFile.write(draft.file(), draft.bytes());
        written.add(path);
      } catch (IOException e) {
        String changed = written.isEmpty() ? "no draft is" : String.join(", ", written) + " is";
        throw new MojoExecutionException(
            "cannot write " + path + " (" + e + "); " + changed + " changed");
      }
    }
  }
}
