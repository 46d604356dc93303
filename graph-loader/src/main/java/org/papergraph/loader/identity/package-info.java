/**
 * Who is who: keys by which records are compared, which records describe one paper, what the paper is then, which
 * byline entries name one author, which names one venue, and where all of it comes from; and what people have
 * decided about all that. Pure functions of sets of
 * assertions (records, amendments, persons), so that neither the order of loads nor their size matters.
 *
 * <p>
 * Imports {@code record}.
 */
@NullMarked
package org.papergraph.loader.identity;

import org.jspecify.annotations.NullMarked;
