@NullMarked
package io.factgate.knowledge;

import org.jspecify.annotations.NullMarked;
