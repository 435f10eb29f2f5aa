@NullMarked
package io.factgate.text;

import org.jspecify.annotations.NullMarked;
