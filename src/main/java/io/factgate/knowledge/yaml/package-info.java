/** YAML as a tree whose nodes keep their places, and every way in which YAML loses text refused. */
@NullMarked
package io.factgate.knowledge.yaml;

import org.jspecify.annotations.NullMarked;
