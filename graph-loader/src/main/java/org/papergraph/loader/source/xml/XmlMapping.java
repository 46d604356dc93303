package org.papergraph.loader.source.xml;

import org.jspecify.annotations.Nullable;
import org.papergraph.loader.source.Omissions;
import org.papergraph.loader.source.Position;
import org.papergraph.loader.source.SourceItem;

/** What the elements of one document mean. For one document and one thread: it may remember what came before. */
interface XmlMapping {

  /** What to do with an element. */
  enum Step {
    /** Look at what is in it. */
    ENTER,
    /** Read it as a whole. */
    TAKE,
    /** Pass over it. */
    SKIP
  }

  /**
   * @param start an element without its content
   * @param depth 1 for the root
   */
  Step step(XmlElement start, int depth);

  /**
   * What an element that was taken says.
   *
   * @return null if it says nothing by itself
   * @throws org.papergraph.loader.record.InvalidRecordException if it is no record but should be one
   */
  @Nullable
  SourceItem item(Position position, XmlElement element);

  /** What was passed over on purpose. */
  Omissions omissions();
}
