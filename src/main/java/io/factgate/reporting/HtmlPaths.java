package io.factgate.reporting;

/**
 * Paths as they stand below the heading of a story, which need not tell its folder again.
 *
 * @param story path of the story's folder; empty for the base directory
 */
record HtmlPaths(String story) {

  String inStory(String path) {
    if (story.isEmpty()) {
      return path;
    }
    return path.startsWith(story + "/") ? path.substring(story.length() + 1) : "house " + path;
  }

  /** Sources lie in a folder of that name, which is no news above a column. */
  String ofSource(String path) {
    String own = inStory(path);
    return own.startsWith("sources/") ? own.substring("sources/".length()) : own;
  }
}
