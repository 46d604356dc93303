package org.papergraph.loader.source.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.loader.record.InvalidRecordException;
import org.papergraph.loader.record.PaperRecordBuilder;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.RecordReader;
import org.papergraph.loader.source.SourceItem;

/**
 * The records of an RIS file. A record begins with any tag and ends with {@code ER}; where that is missing, with the
 * {@code TY} of the next. A line without a tag goes on with the value before; between records it is nobody's.
 */
final class RisReader implements RecordReader {

  private final String file;
  private final LineReader lines;
  private @Nullable Line ahead;

  RisReader(String file, LineReader lines) {
    this.file = file;
    this.lines = lines;
  }

  @Override
  public @Nullable SourceItem next() throws IOException {
    Line first = take();
    while (first != null) {
      RisTag tag = RisTag.parse(first.text());
      if (tag != null && !tag.isEnd()) {
        return record(first);
      }
      first = take();
    }
    return null;
  }

  private SourceItem record(Line first) throws IOException {
    Position position = new Position(file, first.number(), first.offset());
    List<RisTag> tags = new ArrayList<>();
    StringBuilder raw = new StringBuilder();
    String problem = "";
    Line line = first;
    while (line != null) {
      RisTag tag = RisTag.parse(line.text());
      if (tag != null && tag.isType() && tags.stream().anyMatch(other -> !other.isType())) {
        ahead = line;
        break;
      }
      problem = problem.isEmpty() ? line.problem() : problem;
      if (raw.length() < LineReader.MAX_LINE) {
        raw.append(line.text()).append('\n');
        add(tags, tag, line.text());
      } else {
        problem = "the record has more than " + LineReader.MAX_LINE + " characters";
      }
      line = tag != null && tag.isEnd() ? null : take();
    }
    boolean ended = ahead != null || tags.stream().anyMatch(RisTag::isEnd);
    return problem.isEmpty()
        ? item(position, tags, raw.toString(), ended)
        : new SourceItem.Refused(position, problem, raw.toString());
  }

  private static void add(List<RisTag> tags, @Nullable RisTag tag, String text) {
    if (tag != null) {
      tags.add(tag);
    } else if (!text.isBlank() && !tags.isEmpty()) {
      RisTag last = tags.removeLast();
      tags.add(new RisTag(last.name(), last.value() + "\n" + text.strip()));
    }
  }

  private static SourceItem item(Position position, List<RisTag> tags, String raw,
      boolean ended) {
    try {
      PaperRecordBuilder paper = new RisRecord(tags).paper();
      List<String> notes = new ArrayList<>(paper.notes());
      if (!ended) {
        notes.add("the file ends without ER; it may have been cut off");
      }
      return new SourceItem.Read(position, paper.build(), notes);
    } catch (InvalidRecordException e) {
      return new SourceItem.Refused(position, String.valueOf(e.getMessage()), raw);
    }
  }

  private @Nullable Line take() throws IOException {
    Line line = ahead == null ? lines.next() : ahead;
    ahead = null;
    return line;
  }
}
