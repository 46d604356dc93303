package org.papergraph.app.execution.completion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How values of one type and selection become data (GraphQL, section 6.4.3). */
sealed interface Completion {

  /**
   * The data of a value.
   *
   * @param faults takes those that ended at a place that may be null
   * @throws Fault if the value has no data and must not be null
   */
  @Nullable
  Object complete(@Nullable Object value, List<Fault> faults);

  /** Whether null is data of this type. */
  default boolean isNullable() {
    return true;
  }

  /** A value that is always there. */
  record NonNull(Completion of) implements Completion {

    @Override
    public Object complete(@Nullable Object value, List<Fault> faults) {
      var data = of.complete(value, faults);
      if (data == null) {
        throw new Fault("null where the contract promises a value");
      }
      return data;
    }

    @Override
    public boolean isNullable() {
      return false;
    }
  }

  /** A list. */
  record Listed(Completion of) implements Completion {

    @Override
    public @Nullable Object complete(@Nullable Object value, List<Fault> faults) {
      if (value == null) {
        return null;
      }
      var data = new ArrayList<@Nullable Object>(((Collection<?>) value).size());
      for (var one : (Collection<?>) value) {
        try {
          data.add(of.complete(one, faults));
        } catch (Fault fault) {
          data.add(orThrow(fault.below(data.size()), of, faults));
        }
      }
      return data;
    }
  }

  /** A scalar or a value of an enum. */
  record Leaf(Function<Object, @Nullable Object> serialize) implements Completion {

    @Override
    public @Nullable Object complete(@Nullable Object value, List<Fault> faults) {
      return value == null ? null : serialize.apply(value);
    }
  }

  /** An object, field by field. */
  record Fields(List<Field> fields) implements Completion {

    @Override
    public @Nullable Object complete(@Nullable Object value, List<Fault> faults) {
      if (value == null) {
        return null;
      }
      var data = LinkedHashMap.<String, @Nullable Object>newLinkedHashMap(fields.size());
      for (var field : fields) {
        try {
          data.put(field.key(), field.completion().complete(field.reader().read(value), faults));
        } catch (Fault fault) {
          data.put(field.key(), orThrow(fault.below(field.key()), field.completion(), faults));
        }
      }
      return data;
    }
  }

  /** An object of one of several types. */
  record ByType(Map<String, Completion> types) implements Completion {

    @Override
    public @Nullable Object complete(@Nullable Object value, List<Fault> faults) {
      if (value == null) {
        return null;
      }
      var type = types.get(String.valueOf(((Map<?, ?>) value).get("__typename")));
      if (type == null) {
        throw new Fault("a node of no known type");
      }
      return type.complete(value, faults);
    }
  }

  /** A field of an object: its key in the answer, where its value is, and how that is completed. */
  record Field(String key, Reader reader, Completion completion) {
  }

  private static @Nullable Object orThrow(Fault fault, Completion at, List<Fault> faults) {
    if (!at.isNullable()) {
      throw fault;
    }
    faults.add(fault);
    return null;
  }
}
