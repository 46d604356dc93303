/** What clients may rely on in {@code schema.graphqls}: that it says what things are, and that it stays. */
@NullMarked
package org.papergraph.app.schema;

import org.jspecify.annotations.NullMarked;
