@NullMarked
package io.factgate.maven;

import org.jspecify.annotations.NullMarked;
