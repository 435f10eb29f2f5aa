@NullMarked
package io.factgate.kind.time;

import org.jspecify.annotations.NullMarked;
