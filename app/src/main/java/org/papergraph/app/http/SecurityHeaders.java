package org.papergraph.app.http;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Headers on every response, by which a browser trusts our pages with no more than they need: their
 * own scripts, styles and data, nothing from elsewhere, in nobody's frame.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders {
  // GraphiQL sets styles on elements and carries its fonts in its style sheet.
  private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
      + "font-src 'self' data:; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
      + "form-action 'none'; frame-ancestors 'none'";

  @ResponseFilter
  void add(MutableHttpResponse<?> response) {
    response.header("content-security-policy", POLICY).header("x-content-type-options", "nosniff")
        .header("x-frame-options", "DENY").header("referrer-policy", "no-referrer")
        .header("cross-origin-opener-policy", "same-origin");
  }
}
