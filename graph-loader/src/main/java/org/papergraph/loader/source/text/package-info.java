/**
 * Lines of text, and formats made of them.
 */
@NullMarked
package org.papergraph.loader.source.text;

import org.jspecify.annotations.NullMarked;
