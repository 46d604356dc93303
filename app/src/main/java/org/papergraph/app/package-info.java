@NullMarked
package org.papergraph.app;

import org.jspecify.annotations.NullMarked;
