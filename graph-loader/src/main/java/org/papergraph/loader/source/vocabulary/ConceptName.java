package org.papergraph.loader.source.vocabulary;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a concept, an IRI or plain words, tells by itself. */
final class ConceptName {

  private static final Pattern HOST = Pattern.compile("[a-z][a-z0-9+.-]*://(?:www\\.)?([^/:#?]+).*",
      Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> KNOWN = Map.of("cso.kmi.open.ac.uk", "cso",
      "openalex.org", "openalex");
  /** What is called by words alone comes from the Computer Science Ontology. */
  private static final String BY_WORDS = "cso";

  private ConceptName() {}

  /** The vocabulary's short name: where its concepts live. So it is the same in whatever file it comes. */
  static String vocabulary(String concept) {
    Matcher host = HOST.matcher(concept);
    if (!host.matches()) {
      return BY_WORDS;
    }
    String name = host.group(1).toLowerCase(Locale.ROOT);
    String clean = KNOWN.getOrDefault(name, name).replaceAll("[^a-z0-9._-]", "-");
    return clean.substring(0, Math.min(64, clean.length()));
  }

  static boolean isIri(String concept) {
    return HOST.matcher(concept).matches();
  }

  /** The words in the name: {@code https://…/topics/neural_networks} is called neural networks. */
  static String words(String concept) {
    if (!isIri(concept)) {
      return concept;
    }
    String last = concept.substring(1
        + Math.max(concept.lastIndexOf('/'), concept.lastIndexOf('#')));
    try {
      return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8).replace('_', ' ');
    } catch (IllegalArgumentException e) {
      return last.replace('_', ' ');
    }
  }
}
