/**
 * Formats whose records are XML elements: dblp, the ACL Anthology, arXiv's Atom feeds. {@code XmlStream} reads one record
 * at a time and expands nothing that a document declares; a mapping says what is a record and what it means.
 */
@NullMarked
package org.papergraph.loader.source.xml;

import org.jspecify.annotations.NullMarked;
