package org.papergraph.loader.record;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Text whose UTF-8 was once read as Latin-1 or Windows-1252 and written again ({@code GarcÃ­a}). Only what European
 * names and typography become is looked for, and only a text that is double-encoded throughout is mended: a wrong guess
 * would spoil what is right.
 */
final class DoubleEncoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  /** What two or three bytes become: letters of Latin-1 and Latin Extended-A, dashes and quotation marks. */
  private static final Pattern TRACE = Pattern.compile(
      "[ÂÃ][\u0080-\u00BFŒœŠšŸŽžƒˆ˜‚„†‡•…‰‹›€™]|[ÄÅ][\u0080-\u00BFŒœŠšŸŽžƒˆ˜‚„†‡‘“•…‰‹›€™]|â[\u0080€][\u0080-\u00BFœ˜™š“”¦¢]");

  private DoubleEncoding() {}

  /** The text as it was meant, or unchanged. */
  static String undone(String text) {
    if (!mayBe(text) || !TRACE.matcher(text).find()) {
      return text;
    }
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      int b = byteOf(text.charAt(i));
      if (b < 0) {
        return text;
      }
      bytes[i] = (byte) b;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  private static boolean mayBe(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'Ã' || c == 'Â' || c == 'Ä' || c == 'Å' || c == 'â') {
        return true;
      }
    }
    return false;
  }

  /** The byte that became this character; -1 if none did. */
  private static int byteOf(char c) {
    if (c < 0x100) {
      return c;
    }
    byte[] bytes = String.valueOf(c).getBytes(WINDOWS);
    boolean known = bytes.length == 1 && bytes[0] != '?';
    return known ? bytes[0] & 0xFF : -1;
  }
}
