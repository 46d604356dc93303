package org.papergraph.loader.image;

import java.util.Map;

/**
 * That two authors have written together.
 *
 * @param author the lesser id
 * @param coauthor the greater id
 * @param properties of the CO_AUTHORED relationship
 */
public record CoAuthorship(String author, String coauthor, Map<String, Object> properties) {
}
