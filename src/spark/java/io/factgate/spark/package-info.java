/** Audits archives on Apache Spark, with the engine of {@code io.factgate.audit}. */
@NullMarked
package io.factgate.spark;

import org.jspecify.annotations.NullMarked;
