package io.factgate.maven;

import io.factgate.knowledge.FactFiles;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
      Files.writeString(file, FactFiles.schema(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "factgate.schema: cannot write " + file + ": " + e.getMessage());
    }
    getLog().info("wrote " + file);
  }
}
