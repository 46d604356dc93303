package org.papergraph.loader.topic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.papergraph.loader.compact.Chunks;
import org.papergraph.loader.compact.Packed;
import org.papergraph.loader.compact.Spill;

/**
 * Finds the topics of any number of papers: what the source names, what vocabularies know and the paper speaks of, and
 * phrases of title and abstract that at least two papers share. Texts and phrases wait in temporary files; in memory are only phrases that may be topics, some 80 bytes
 * each. The answer depends on the sets of papers and concepts alone, not on their order.
 *
 * <p>
 * Papers are numbered from 0 as they are added. Every text is read twice: for what abbreviations mean, which takes
 * little, and for its phrases.
 */
public final class TopicCorpus implements AutoCloseable {

  private static final int CHUNK = 200;

  private final Path directory;
  private final Vocabulary vocabulary = new Vocabulary();
  private final TermShape shape = new TermShape(vocabulary);
  private final Spill texts;
  private final Abbreviations abbreviations = new Abbreviations();

  /** @param directory for temporary files, three times as large as the texts */
  public TopicCorpus(Path directory) {
    this.directory = directory;
    this.texts = new Spill(directory);
  }

  /** A paper's text, and the abbreviations that it explains. */
  @SuppressWarnings("ArrayRecordComponent") // bytes on their way into a file
  public record Prepared(byte[] text, Map<String, String> meanings) {
  }

  /** Does what can be done with one paper alone; for any thread. */
  public Prepared prepare(TaggablePaper paper) {
    Packed bytes = new Packed();
    bytes.text(paper.title());
    bytes.textOrNull(paper.abstractText());
    bytes.texts(paper.keywords());
    bytes.number(paper.given().size());
    for (GivenTopic topic : paper.given()) {
      bytes.text(topic.label());
      bytes.decimal(topic.score());
      bytes.number(topic.method().code());
    }
    return new Prepared(bytes.take(),
        paper.isExtracted() ? Map.of() : PaperText.meanings(paper, vocabulary));
  }

  /** Adds the next paper. */
  public void add(Prepared paper) {
    texts.add(paper.text());
    abbreviations.add(paper.meanings());
  }

  /**
   * No paper follows; takes most of the time. The answer lives as long as it is not closed itself.
   *
   * @param concepts of all vocabularies: what a paper says in their words is their topic
   */
  public TopicTags tag(Collection<Concept> concepts) {
    texts.complete();
    Map<String, String> meanings = new HashMap<>(vocabulary.abbreviations());
    meanings.putAll(abbreviations.meanings());
    Concepts known = ConceptIndex.build(concepts, vocabulary, shape, meanings);
    SourceTopics source = new SourceTopics(vocabulary, shape, meanings, known);
    Queue<PhraseExtractor> extractors = new ConcurrentLinkedQueue<>();
    SeenTwice seen = new SeenTwice(texts.size());
    Casings casings = new Casings();
    try (Spill phrases = new Spill(directory)) {
      Chunks.<Part>each(texts.size(), CHUNK, (from, to) -> {
        PhraseExtractor idle = extractors.poll();
        PhraseExtractor extractor = idle != null
            ? idle
            : new PhraseExtractor(vocabulary, shape, meanings, known);
        Part part = part(from, to, new PaperReader(extractor, source, known));
        extractors.add(extractor);
        return part;
      }, part -> {
        part.hashes().forEach(seen::add);
        part.papers().forEach(phrases::add);
        casings.add(part.casings());
      });
      phrases.complete();
      return TopicTags.of(phrases, seen, known, new Labels(casings, vocabulary), directory);
    }
  }

  /** The terms of some papers. */
  private record Part(List<byte[]> papers, List<Long> hashes, Casings casings) {
  }

  /** What is read of one paper: a function of the paper, the abbreviations and the vocabularies. */
  private record PaperReader(PhraseExtractor extractor, SourceTopics source, Concepts known) {

    /** Whoever extracted topics had more text than we, but not our vocabularies. */
    PaperPhrases phrases(TaggablePaper paper) {
      if (!paper.isExtracted()) {
        return extractor.extract(paper);
      }
      return known.isEmpty()
          ? PaperPhrases.NONE
          : extractor.extract(paper).only(known::isTopic);
    }
  }

  private Part part(int from, int to, PaperReader reader) {
    Part part = new Part(new ArrayList<>(), new ArrayList<>(), new Casings());
    Packed bytes = new Packed();
    for (int number = from; number < to; number++) {
      TaggablePaper paper = unpacked(texts.get(number));
      Map<String, GivenTopic> given = reader.source().of(paper);
      given.values().forEach(topic -> part.casings().addLabel(topic.label()));
      PaperPhrases found = reader.phrases(paper);
      found.casings().forEach(part.casings()::add);
      PaperTerms terms = new PaperTerms(given, found.phrases(), reader.known());
      part.hashes().addAll(terms.hashes());
      part.papers().add(terms.packed(bytes));
    }
    return part;
  }

  private static TaggablePaper unpacked(byte[] text) {
    Packed.Reader bytes = new Packed.Reader(text);
    String title = bytes.text();
    String abstractText = bytes.textOrNull();
    List<String> keywords = bytes.texts();
    List<GivenTopic> given = new ArrayList<>();
    for (int left = bytes.number(); left > 0; left--) {
      given.add(
          new GivenTopic(bytes.text(), bytes.decimal(), TopicMethod.of(bytes.number())));
    }
    return new TaggablePaper("", title, abstractText, keywords, given);
  }

  @Override
  public void close() {
    texts.close();
  }
}
