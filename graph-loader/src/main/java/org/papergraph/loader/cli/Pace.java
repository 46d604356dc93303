package org.papergraph.loader.cli;

import java.time.Duration;
import java.util.Locale;

/** How fast records are read and how long it will take, in words. */
final class Pace {

  private Pace() {}

  /**
   * Such as {@code 120,000 records (2,400/s), 3 rejected, 60 % read, about 0:33 left}.
   *
   * @param bytes of all files; 0 if that is not known
   */
  static String of(Duration elapsed, long records, long rejected, long bytesRead, long bytes) {
    double seconds = Math.max(0.001, elapsed.toMillis() / 1000.0);
    StringBuilder text = new StringBuilder(
        String.format(Locale.ROOT, "%,d records (%,.0f/s)", records, records / seconds));
    if (rejected > 0) {
      text.append(String.format(Locale.ROOT, ", %,d rejected", rejected));
    }
    if (bytes > 0) {
      text.append(
          String.format(Locale.ROOT, ", %d %% read", Math.min(100, 100 * bytesRead / bytes)));
    }
    if (bytesRead > 0 && bytesRead < bytes) {
      text.append(", about ").append(clock((long) (seconds * (bytes - bytesRead) / bytesRead)))
          .append(" left");
    }
    return text.toString();
  }

  private static String clock(long seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60,
            seconds % 60);
  }
}
