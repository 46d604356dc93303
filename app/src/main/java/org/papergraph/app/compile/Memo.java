package org.papergraph.app.compile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a key, kept as long as there is room; what no longer fits is made anew each time. Safe for many
 * threads.
 */
public final class Memo<K, V> {
  private final int most;
  private final Map<K, V> values = new ConcurrentHashMap<>();

  /** With room for {@code most} values. */
  public Memo(int most) {
    this.most = most;
  }

  /** The value of a key, made if it is not known. */
  public V get(K key, Supplier<V> make) {
    var known = values.get(key);
    if (known != null) {
      return known;
    }
    var made = make.get();
    put(key, made);
    return made;
  }

  /** The value of a key if it is known. */
  public @Nullable V get(K key) {
    return values.get(key);
  }

  /** Keeps a value if there is room. */
  public void put(K key, V value) {
    if (values.size() < most) {
      values.put(key, value);
    }
  }
}
