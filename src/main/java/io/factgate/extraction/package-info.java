@NullMarked
package io.factgate.extraction;

import org.jspecify.annotations.NullMarked;
