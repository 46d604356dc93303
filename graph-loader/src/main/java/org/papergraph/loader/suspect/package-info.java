/**
 * Where to look for two authors who are one person, and for one author who is two: how names may differ, what speaks for
 * and against, and how much. Pure; scores are log-odds, explained in docs/suspects.md.
 *
 * <p>
 * Imports {@code identity}.
 */
@NullMarked
package org.papergraph.loader.suspect;

import org.jspecify.annotations.NullMarked;
