package org.papergraph.app.http;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import org.papergraph.app.execution.wiring.SchemaFactory;

/** The contract of the API as it is written, comments and mapping included. */
@Controller("/schema.graphqls")
final class SchemaController {
  private final String schema = SchemaFactory.text();

  @Get
  @Produces(MediaType.TEXT_PLAIN)
  String schema() {
    return schema;
  }
}
