@NullMarked
package io.factgate.kind.attribution;

import org.jspecify.annotations.NullMarked;
