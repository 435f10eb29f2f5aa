@NullMarked
package io.factgate.reading;

import org.jspecify.annotations.NullMarked;
