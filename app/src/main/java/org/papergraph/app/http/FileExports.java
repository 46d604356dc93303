package org.papergraph.app.http;

import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.app.error.ErrorCode;
import org.papergraph.app.execution.Engine;
import org.papergraph.app.execution.Limits;
import org.papergraph.app.execution.download.FailedDownload;
import org.papergraph.app.execution.download.FileField;

/** All kinds of files that are downloaded from {@code /export}, as far as the schema has their fields. */
@Singleton
final class FileExports {
  private final List<FileExport> kinds;

  FileExports(GraphQLSchema schema, Engine engine, Limits limits, Downloads downloads) {
    kinds = Stream.of(
        FileField.ofText(schema, "export", Set.of("format"))
            .<FileExport>map(field -> new PaperFiles(field, engine, downloads, limits.timeout())),
        FileField.ofExport(schema, "coauthorNetwork").<FileExport>map(
            field -> new NetworkFiles("coauthor-network", field, engine, downloads)),
        FileField.ofExport(schema, "topicNetwork").<FileExport>map(
            field -> new NetworkFiles("topic-network", field, engine, downloads)))
        .flatMap(Optional::stream).toList();
  }

  /**
   * A file by its name.
   *
   * @param extension the part of the name behind its only dot
   */
  record Named(FileExport kind, String extension) {

    /** With the encoding, for text that does not tell it by itself. */
    String contentType() {
      var type = kind.mediaTypes().getOrDefault(extension, "");
      return switch (extension) {
        case "csv" -> type + "; charset=utf-8; header=present";
        case "bib", "ris" -> type + "; charset=utf-8";
        default -> type;
      };
    }

    /** Under which it is saved. */
    String saveAs() {
      return "papergraph-" + kind.name() + "." + extension;
    }
  }

  /** @throws FailedDownload NOT_FOUND, naming the files that there are */
  Named find(String file) {
    return kinds.stream()
        .flatMap(kind -> kind.mediaTypes().keySet().stream().map(form -> new Named(kind, form)))
        .filter(named -> file.equals(named.kind().name() + "." + named.extension())).findFirst()
        .orElseThrow(() -> new FailedDownload(ErrorCode.NOT_FOUND,
            "There is no such file to export. There are " + names() + "."));
  }

  private String names() {
    return kinds.stream()
        .map(kind -> kind.name() + kind.mediaTypes().keySet().stream()
            .collect(Collectors.joining(", .", ".", "")))
        .collect(Collectors.joining("; "));
  }
}
