package org.papergraph.app.execution.exploration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.papergraph.app.compile.plan.Open;
import org.papergraph.app.compile.plan.RootPlan;

/** An answer in which places are left for nodes. For one thread. */
public final class Sketch {
  private Map<String, @Nullable Object> answer = Map.of();
  private final Map<String, List<Gap>> gaps = new HashMap<>();
  private final List<Runnable> finishing = new ArrayList<>();

  /** A place for what is read of one thing asked. */
  private record Gap(Object at, Object asked, Consumer<Map<?, ?>> fill) {
  }

  Sketch() {}

  /** A row with places for nodes. */
  final class Row {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Row with(String field, @Nullable Object value) {
      values.put(field, value);
      return this;
    }

    /** Leaves a place for a node. */
    Row node(String field, String slot, String id) {
      return gap(slot, id, id, read -> values.put(field, read.get("node")));
    }

    /** Leaves a place for nodes, in this order. */
    Row nodes(String field, String slot, List<String> ids) {
      var nodes = new ArrayList<@Nullable Object>();
      for (var id : ids) {
        int place = nodes.size();
        nodes.add(null);
        gap(slot, id, id, read -> nodes.set(place, read.get("node")));
      }
      return with(field, nodes);
    }

    /** Leaves a place for what is made of nodes, by their ids; one that was not read is missing. */
    Row made(String field, String slot, List<String> ids,
        Function<Map<String, Map<?, ?>>, Object> make) {
      var nodes = new HashMap<String, Map<?, ?>>();
      ids.forEach(id -> gap(slot, id, id,
          read -> nodes.put(id, (Map<?, ?>) Objects.requireNonNull(read.get("node")))));
      finishing.add(() -> values.put(field, make.apply(nodes)));
      return this;
    }

    /** Leaves a place for pages of papers. */
    Row papers(String slot, List<String> ids) {
      long number = gaps.getOrDefault(slot, List.of()).size();
      return gap(slot, number, Map.of("at", number, "papers", ids),
          read -> read.forEach((key, page) -> values.put(String.valueOf(key), page)));
    }

    private Row gap(String slot, Object at, Object asked, Consumer<Map<?, ?>> fill) {
      gaps.computeIfAbsent(slot, key -> new ArrayList<>()).add(new Gap(at, asked, fill));
      return this;
    }

    Map<String, @Nullable Object> map() {
      return values;
    }
  }

  Row row() {
    return new Row();
  }

  Sketch answer(Row row) {
    answer = row.map();
    return this;
  }

  /** What is to be read: values for what a plan left open. */
  public Map<Open, List<Object>> asked(RootPlan.Found plan) {
    var asked = new HashMap<Open, List<Object>>();
    for (var slot : plan.slots()) {
      switch (slot) {
        case RootPlan.Found.PaperSlot papers ->
          asked.put(papers.asked(), List.copyOf(at(slot.key())));
        case RootPlan.Found.NodeSlot nodes -> nodes.groups().forEach(group -> asked.put(group.ids(),
            at(slot.key()).stream().filter(id -> id.toString().startsWith(group.node().idPrefix()))
                .toList()));
      }
    }
    return asked;
  }

  private Collection<Object> at(String slot) {
    var asked = new LinkedHashSet<>();
    gaps.getOrDefault(slot, List.of()).forEach(gap -> asked.add(gap.asked()));
    return asked;
  }

  /** The whole answer; empty if something that was asked has not been read, since it is there no more. */
  public Optional<Map<String, @Nullable Object>> filled(Map<?, ?> read) {
    boolean whole = true;
    for (var slot : gaps.entrySet()) {
      whole &= !read.containsKey(slot.getKey())
          || fill(slot.getValue(), (List<?>) Objects.requireNonNull(read.get(slot.getKey())));
    }
    if (!whole) {
      return Optional.empty();
    }
    finishing.forEach(Runnable::run);
    return Optional.of(answer);
  }

  private static boolean fill(List<Gap> places, List<?> rows) {
    var found = new HashMap<Object, Map<?, ?>>();
    rows.forEach(row -> found.put(Objects.requireNonNull(((Map<?, ?>) row).get("at")),
        (Map<?, ?>) row));
    for (var place : places) {
      var row = found.get(place.at());
      if (row == null) {
        return false;
      }
      place.fill().accept(row);
    }
    return true;
  }
}
