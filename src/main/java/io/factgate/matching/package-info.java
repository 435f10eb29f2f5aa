@NullMarked
package io.factgate.matching;

import org.jspecify.annotations.NullMarked;
