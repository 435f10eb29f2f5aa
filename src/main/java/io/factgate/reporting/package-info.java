@NullMarked
package io.factgate.reporting;

import org.jspecify.annotations.NullMarked;
