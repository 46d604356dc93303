package org.papergraph.loader.source.file;

/** What a file is packed with, told from its first bytes. */
enum Packing {
  NONE(""), GZIP(""), ZSTD(""), ZIP(
      "a zip archive inside another file"), BZIP2(
          "packed with bzip2"), XZ("packed with xz"), SEVEN_ZIP("a 7z archive"), RAR(
              "a rar archive");

  /** Bytes to look at. */
  static final int MAGIC = 4;

  private final String unopened;

  Packing(String unopened) {
    this.unopened = unopened;
  }

  /** Why this is not opened and what to do; empty if it is. */
  String refusal() {
    return unopened.isEmpty() ? "" : unopened + ", which is not opened here; unpack it first";
  }

  /** @param head the first bytes, {@value #MAGIC} if there are so many */
  static Packing of(byte[] head) {
    int magic = 0;
    for (int i = 0; i < MAGIC; i++) {
      magic = magic << 8 | (i < head.length ? head[i] & 0xFF : 0);
    }
    if (magic >>> 16 == 0x1F8B) {
      return GZIP;
    }
    if (magic >>> 8 == 0x425A68) {
      return BZIP2;
    }
    // A Zstandard file may begin with frames that are to be skipped.
    if (magic == 0x28B52FFD || (magic & 0xF0FFFFFF) == 0x502A4D18) {
      return ZSTD;
    }
    return switch (magic) {
      case 0x504B0304, 0x504B0506 -> ZIP;
      case 0xFD377A58 -> XZ;
      case 0x377ABCAF -> SEVEN_ZIP;
      case 0x52617221 -> RAR;
      default -> NONE;
    };
  }
}
