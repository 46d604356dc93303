/** Benchmarks. May import anything of the other modules that is public; nothing imports it. */
@NullMarked
package org.papergraph.bench;

import org.jspecify.annotations.NullMarked;
