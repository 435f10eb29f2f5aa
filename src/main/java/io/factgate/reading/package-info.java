/** Reads documents of every format into texts; nothing else names Tika, commonmark or jsoup. */
@NullMarked
package io.factgate.reading;

import org.jspecify.annotations.NullMarked;
