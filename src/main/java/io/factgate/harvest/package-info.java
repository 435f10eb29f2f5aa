/** Makes a first facts.yaml of what the sources of a story state. */
@NullMarked
package io.factgate.harvest;

import org.jspecify.annotations.NullMarked;
