/**
 * Topics of papers: source keywords, given topics, and phrases extracted by C-value. Pure: no
 * database, no files, no clock. Imports only Lucene's analysis and nothing else of the loader.
 */
@NullMarked
package org.papergraph.loader.topic;

import org.jspecify.annotations.NullMarked;
