package org.papergraph.loader.source.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.source.Omissions;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceItem;

/**
 * The papers of a BibTeX file. What an entry lacks it has from the volume that it refers to, before or behind it; a
 * paper of proceedings that names none has it from the volume before.
 */
final class BibtexReader implements RecordReader {

  private static final Set<String> NO_RECORDS = Set.of("comment", "preamble");
  private static final Set<String> VOLUMES = Set.of("proceedings", "mvproceedings", "collection",
      "mvcollection", "periodical");
  private static final Set<String> INHERITED = Set.of("year", "date", "month", "published",
      "booktitle", "shortname", "volume", "series", "publisher");

  /** How many papers wait for their volume, and how many volumes are remembered: a thousand conferences. */
  private static final int MOST = 10_000;

  private final String file;
  private final BibtexEntries entries;
  private final BibtexSyntax syntax = new BibtexSyntax();
  private final Omissions omissions = new Omissions();
  private final Map<String, Map<String, String>> volumes = new HashMap<>();
  private final List<BibtexEntry> waiting = new ArrayList<>();
  private final Queue<SourceItem> ready = new ArrayDeque<>();
  private Map<String, String> volumeBefore = Map.of();
  private boolean ended;

  BibtexReader(String file, LineReader lines) {
    this.file = file;
    this.entries = new BibtexEntries(file, lines);
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    while (ready.isEmpty() && !ended) {
      RawEntry raw = entries.next();
      if (raw == null) {
        ended = true;
        waiting.forEach(this::withoutVolume);
        ready.addAll(omissions.items(file));
      } else {
        read(raw);
      }
    }
    return ready.poll();
  }

  private void read(RawEntry raw) {
    if (NO_RECORDS.contains(raw.type())) {
      return;
    }
    try {
      if (!raw.problem().isEmpty()) {
        throw new InvalidRecordException(raw.problem());
      }
      if (raw.type().equals("string")) {
        syntax.define(raw);
      } else {
        add(syntax.read(raw));
      }
    } catch (InvalidRecordException e) {
      ready.add(new SourceItem.Refused(raw.position(), String.valueOf(e.getMessage()),
          raw.text()));
    }
  }

  private void add(BibtexEntry entry) {
    boolean edited = entry.raw("author") == null && entry.raw("editor") != null;
    if (VOLUMES.contains(entry.type()) || (entry.type().equals("book") && edited)) {
      omissions.add("volumes (proceedings and edited books), which are no papers");
      volume(entry);
      return;
    }
    String parent = entry.raw("crossref");
    Map<String, String> known = parent == null ? inherited(entry) : volumes.get(parent);
    if (known != null) {
      emit(entry.with(known), List.of());
    } else if (waiting.size() < MOST) {
      waiting.add(entry);
    } else {
      withoutVolume(entry);
    }
    if (entry.type().equals("book")) {
      volume(entry);
    }
  }

  private Map<String, String> inherited(BibtexEntry entry) {
    boolean stray = entry.type().equals("inproceedings") && entry.raw("booktitle") == null;
    return stray ? volumeBefore : Map.of();
  }

  /** Remembers a volume, and lets go what has waited for it. */
  private void volume(BibtexEntry volume) {
    Map<String, String> fields = new HashMap<>(volume.fields());
    String title = volume.raw("booktitle", "title");
    if (title != null) {
      fields.put("booktitle", title);
    }
    fields.keySet().retainAll(INHERITED);
    volumeBefore = VOLUMES.contains(volume.type()) ? fields : volumeBefore;
    if (volumes.size() < MOST) {
      volumes.put(volume.key(), fields);
    }
    waiting.removeIf(entry -> {
      boolean found = volume.key().equals(entry.raw("crossref"));
      if (found) {
        emit(entry.with(fields), List.of());
      }
      return found;
    });
  }

  private void withoutVolume(BibtexEntry entry) {
    emit(entry, List.of("crossref: '" + entry.raw("crossref") + "' is not in this file"));
  }

  private void emit(BibtexEntry entry, List<String> notes) {
    try {
      PaperRecordBuilder paper = BibtexMapping.paper(entry);
      List<String> all = new ArrayList<>(notes);
      all.addAll(paper.notes());
      ready.add(new SourceItem.Read(entry.position(), paper.build(), List.copyOf(all)));
    } catch (InvalidRecordException e) {
      ready.add(new SourceItem.Refused(entry.position(), String.valueOf(e.getMessage()),
          entry.text()));
    }
  }
}
