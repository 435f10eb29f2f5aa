/** Factgate. */
@NullMarked
package io.factgate;

import org.jspecify.annotations.NullMarked;
