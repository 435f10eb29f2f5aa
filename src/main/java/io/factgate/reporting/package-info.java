/** Writes down what came of a run: one class a format. */
@NullMarked
package io.factgate.reporting;

import org.jspecify.annotations.NullMarked;
