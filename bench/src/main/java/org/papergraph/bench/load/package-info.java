/**
 * What loading is measured against: a plain loader as one would write it in an afternoon. Imports nothing of the other
 * modules but the driver and Jackson.
 */
@NullMarked
package org.papergraph.bench.load;

import org.jspecify.annotations.NullMarked;
