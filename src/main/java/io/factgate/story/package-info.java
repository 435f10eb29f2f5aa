/** Finds the stories of an editorial repository: folders, drafts, sources and facts files. */
@NullMarked
package io.factgate.story;

import org.jspecify.annotations.NullMarked;
