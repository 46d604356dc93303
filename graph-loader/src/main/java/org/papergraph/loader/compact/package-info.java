/**
 * Much data in little memory: texts that are numbered, lists of numbers, what belongs together by a shared key, and
 * files for what is read again soon. Knows nothing of papers.
 *
 * <p>
 * Imports nothing of the loader.
 */
@NullMarked
package org.papergraph.loader.compact;

import org.jspecify.annotations.NullMarked;
