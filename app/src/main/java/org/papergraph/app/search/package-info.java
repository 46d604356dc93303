/**
 * What people type into a search box: read, said in Lucene's query syntax, and found again in texts. Pure; imports nothing
 * of papergraph.
 */
@NullMarked
package org.papergraph.app.search;

import org.jspecify.annotations.NullMarked;
