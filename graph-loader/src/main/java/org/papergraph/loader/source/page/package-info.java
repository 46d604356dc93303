/**
 * Web pages saved as text.
 */
@NullMarked
package org.papergraph.loader.source.page;

import org.jspecify.annotations.NullMarked;
