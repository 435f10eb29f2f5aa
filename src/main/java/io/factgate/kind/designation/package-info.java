@NullMarked
package io.factgate.kind.designation;

import org.jspecify.annotations.NullMarked;
