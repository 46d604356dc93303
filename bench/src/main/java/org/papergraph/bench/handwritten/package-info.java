/**
 * What papergraph is measured against: a server on the same libraries that answers a few questions
 * as papergraph's GraphQL does, each by one statement written by hand. Imports nothing of the other
 * modules and runs without them.
 */
@NullMarked
package org.papergraph.bench.handwritten;

import org.jspecify.annotations.NullMarked;
