package org.papergraph.app;

import io.micronaut.runtime.Micronaut;

/** Starts the server; its settings are in {@code application.yml} and the environment. */
public final class Application {
  private Application() {}

  public static void main(String[] args) {
    Micronaut.build(args).mainClass(Application.class).banner(false).start();
  }
}
