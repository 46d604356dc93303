/**
 * From the paths a user names to records: opening (plain, compressed, archives, directories) and telling the format from
 * the content.
 */
@NullMarked
package org.papergraph.loader.source.file;

import org.jspecify.annotations.NullMarked;
