/**
 * Files that are asked for rather than queried: lists of papers of any length, page after page, and
 * networks. All of it is read by operations of the API itself, through the engine and its limits, and
 * written as it goes.
 *
 * <p>May import {@code execution}, {@code execution.completion}, {@code citation}, {@code export} and
 * {@code error}; knows nothing of HTTP.
 */
@NullMarked
package org.papergraph.app.execution.download;

import org.jspecify.annotations.NullMarked;
