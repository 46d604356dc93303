/**
 * The loader on the command line: options, progress, summary, exit codes. Users see messages, never stack traces.
 *
 * <p>
 * Imports {@code load}, {@code graph}, {@code source} and {@code suspect}.
 */
@NullMarked
package org.papergraph.loader.cli;

import org.jspecify.annotations.NullMarked;
