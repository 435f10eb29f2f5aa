package io.factgate.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * How a goal is called from where the build runs: by its prefix where a pom.xml or the settings
 * name the plugin, else by its coordinates.
 */
record GoalCall(boolean isKnownByPrefix, String version) {

  private static final String GROUP = "io.factgate";
  private static final String PLUGIN = GROUP + ":factgate-maven-plugin";

  static GoalCall in(MavenSession session, String version) {
    MavenProject project = session.getCurrentProject();
    boolean isInPom = project != null && project.getPlugin(PLUGIN) != null;
    return new GoalCall(
        isInPom || session.getSettings().getPluginGroups().contains(GROUP), version);
  }

  /** The command line. */
  String of(String goal) {
    return "mvn " + (isKnownByPrefix ? "factgate" : PLUGIN + ":" + version) + ":" + goal;
  }
}
