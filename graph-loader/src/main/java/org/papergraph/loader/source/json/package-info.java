/**
 * Formats whose records are JSON objects.
 */
@NullMarked
package org.papergraph.loader.source.json;

import org.jspecify.annotations.NullMarked;
