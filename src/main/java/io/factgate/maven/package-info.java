/** The goals: parameters in, the engine called, log lines, markers and a build result out. */
@NullMarked
package io.factgate.maven;

import org.jspecify.annotations.NullMarked;
