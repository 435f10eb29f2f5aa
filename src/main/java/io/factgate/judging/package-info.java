@NullMarked
package io.factgate.judging;

import org.jspecify.annotations.NullMarked;
