package org.papergraph.bench.data;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes invented papers as JSON lines that the loader reads, one after the other:
 * {@code Generate [--papers N] [--seed S] [--format papergraph|openalex] [--abstract-words W] [--versions]}.
 *
 * <p>
 * With {@code --abstract-words 150} nine papers in ten have an abstract of about so many words; with
 * {@code --versions} some records come again, later, or as preprints of another source.
 */
public final class Generate {

  private Generate() {}

  public static void main(String[] args) throws IOException {
    int papers = (int) option(args, "--papers", 100_000);
    long seed = option(args, "--seed", 1);
    int words = (int) option(args, "--abstract-words", 0);
    Literature literature = new Literature(papers, seed, words);
    List<String> options = List.of(args);
    try (
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out),
            1 << 16);
        PaperWriter writer = options.contains("openalex")
            ? new OpenAlexWriter(out)
            : new PapergraphWriter(out, literature, options.contains("--versions"))) {
      Versions versions = new Versions(writer, options.contains("--versions"));
      while (literature.hasNext()) {
        versions.write(literature.next());
      }
      versions.finish();
    }
  }

  private static long option(String[] args, String name, long otherwise) {
    int place = List.of(args).indexOf(name);
    return place < 0 ? otherwise : Long.parseLong(args[place + 1]);
  }
}
