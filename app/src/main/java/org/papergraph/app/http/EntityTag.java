package org.papergraph.app.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What tells one state of a file from another. Weak, since a file may be compressed on its way, and
 * since a list that is read while the graph changes is of no single state.
 *
 * @param header as it stands in a response
 */
record EntityTag(String header) {
  /** To be raised when equal graphs no longer make equal files. */
  private static final int REVISION = 1;
  private static final int BYTES = 12;

  /** The tag of a file that is made of a graph. */
  static EntityTag of(String graph, URI address) {
    var state = REVISION + " " + graph + " " + address.getRawPath() + "?" + address.getRawQuery();
    try {
      var digest = MessageDigest.getInstance("SHA-256")
          .digest(state.getBytes(StandardCharsets.UTF_8));
      return new EntityTag("W/\"" + HexFormat.of().formatHex(digest, 0, BYTES) + "\"");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a client says it has the file already, compared weakly (RFC 9110, section 13.1.2). */
  boolean isAmong(List<String> ifNoneMatch) {
    var opaque = header.substring(2);
    return ifNoneMatch.stream().anyMatch(tags -> tags.contains(opaque));
  }
}
