@NullMarked
package io.factgate.story;

import org.jspecify.annotations.NullMarked;
