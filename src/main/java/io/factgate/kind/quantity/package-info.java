@NullMarked
package io.factgate.kind.quantity;

import org.jspecify.annotations.NullMarked;
