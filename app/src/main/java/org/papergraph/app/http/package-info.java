/**
 * GraphQL over HTTP (September 2025 draft), files to download, the pages, health and metrics: all that
 * knows of requests and status codes.
 *
 * <p>May import {@code execution} and {@code error}; never {@code compile} or {@code graph}.
 */
@NullMarked
package org.papergraph.app.http;

import org.jspecify.annotations.NullMarked;
