/**
 * Exports: networks and lists of papers as files that other programs open, such as Gephi, Cytoscape,
 * VOSviewer, R, Python and spreadsheets. Pure functions that stream; every text is taken as hostile,
 * and none can break a format.
 *
 * <p>Imports {@code citation} for lists of papers, Jackson and StAX; nothing else of ours, and no
 * driver, engine or server.
 */
@NullMarked
package org.papergraph.app.export;

import org.jspecify.annotations.NullMarked;
