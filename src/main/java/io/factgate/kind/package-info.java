/**
 * The one seam between stages and kinds: what a kind of fact is asked, and the plain values that
 * pass through. Stages know this package and no kind; kinds know this package and no stage.
 */
@NullMarked
package io.factgate.kind;

import org.jspecify.annotations.NullMarked;
