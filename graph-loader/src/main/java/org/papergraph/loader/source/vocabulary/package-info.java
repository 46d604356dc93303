/**
 * Topic vocabularies: SKOS and the like as RDF (Turtle, RDF/XML, N-Triples), triples and tables as CSV. Each gives
 * {@link org.papergraph.loader.record.VocabularyTerm}s, a little of a concept at a time.
 */
@NullMarked
package org.papergraph.loader.source.vocabulary;

import org.jspecify.annotations.NullMarked;
