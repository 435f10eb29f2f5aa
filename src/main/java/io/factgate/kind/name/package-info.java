@NullMarked
package io.factgate.kind.name;

import org.jspecify.annotations.NullMarked;
