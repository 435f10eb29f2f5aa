package io.factgate.maven;

import io.factgate.knowledge.FactFiles;
import io.factgate.text.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the JSON schema of facts.yaml, by which editors complete and explain its keys. */
@Mojo(name = "schema", threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the required parameters
public final class SchemaMojo extends AbstractMojo {

  /** The editorial repository. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir;

  /** The file that is written, relative to the base directory. */
  @Parameter(property = "factgate.schema", defaultValue = "target/factgate/facts.schema.json")
  private String schema;

  @Override
  public void execute() throws MojoExecutionException {
    Path file = basedir.toPath().toAbsolutePath().normalize().resolve(schema);
    try {
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      WholeFile.write(file, FactFiles.schema());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "factgate.schema: cannot write " + file + ": " + e.getMessage());
    }
    getLog().info("wrote " + file);
  }
}
