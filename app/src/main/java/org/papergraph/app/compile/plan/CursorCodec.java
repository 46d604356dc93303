package org.papergraph.app.compile.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.error.ApiException;
import org.papergraph.app.error.ErrorCode;

/**
 * Places in a list as opaque text and back: the key values as JSON behind a check sum that also
 * covers the order's signature, in URL-safe Base64. A cursor that was altered, or made for another
 * order, is refused.
 */
public final class CursorCodec {
  private static final int CHECK_BYTES = 8;
  private static final int LONGEST = 4000;
  private static final JsonMapper JSON = new JsonMapper();

  private CursorCodec() {}

  /** The text of a place. */
  public static String encode(String signature, List<@Nullable Object> values) {
    try {
      var plain = new ArrayList<@Nullable Object>();
      values.forEach(value -> plain.add(value instanceof LocalDate date
          ? Map.of("date", date.toString())
          : value));
      var body = JSON.writeValueAsBytes(plain);
      var check = check(signature, body);
      var bytes = Arrays.copyOf(check, check.length + body.length);
      System.arraycopy(body, 0, bytes, check.length, body.length);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The place of a text.
   *
   * @throws ApiException INVALID_CURSOR if it is none, or none of this order
   */
  public static List<@Nullable Object> decode(String signature, String text) {
    try {
      if (text.length() > LONGEST) {
        throw invalid(null);
      }
      var bytes = Base64.getUrlDecoder().decode(text);
      var split = Math.min(CHECK_BYTES, bytes.length);
      var body = Arrays.copyOfRange(bytes, split, bytes.length);
      if (!MessageDigest.isEqual(Arrays.copyOf(bytes, split), check(signature, body))) {
        throw invalid(null);
      }
      var values = new ArrayList<@Nullable Object>();
      for (Object value : JSON.readValue(body, List.class)) {
        values.add(value(value));
      }
      return values;
    } catch (IllegalArgumentException | java.io.IOException e) {
      throw invalid(e);
    }
  }

  private static @Nullable Object value(@Nullable Object read) {
    return switch (read) {
      case Integer number -> Long.valueOf(number);
      case Map<?, ?> map -> LocalDate.parse(String.valueOf(map.get("date")));
      case null, default -> read;
    };
  }

  private static byte[] check(String signature, byte[] body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update("papergraph cursor 1 ".getBytes(StandardCharsets.UTF_8));
      digest.update(signature.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return Arrays.copyOf(digest.digest(body), CHECK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ApiException invalid(@Nullable Throwable cause) {
    return new ApiException(ErrorCode.INVALID_CURSOR,
        "not a cursor of this list in this order: pass one that the same list gave, unaltered, "
            + "with the same orderBy",
        cause);
  }
}
