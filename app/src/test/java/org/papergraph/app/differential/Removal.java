package org.papergraph.app.differential;

import graphql.language.Argument;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;

/** Takes away the part of a number, in the order of the document. */
@SuppressWarnings("rawtypes") // as the library's visitors are
final class Removal extends NodeVisitorStub {
  private final int part;
  private int seen;

  private Removal(int part) {
    this.part = part;
  }

  /** How many parts a document has. */
  static int parts(Document document) {
    var counting = new Removal(-1);
    new AstTransformer().transform(document, counting);
    return counting.seen;
  }

  static Document without(Document document, int part) {
    return (Document) new AstTransformer().transform(document, new Removal(part));
  }

  @Override
  public TraversalControl visitField(Field node, TraverserContext<Node> context) {
    return part(context);
  }

  @Override
  public TraversalControl visitInlineFragment(InlineFragment node,
      TraverserContext<Node> context) {
    return part(context);
  }

  @Override
  public TraversalControl visitFragmentSpread(FragmentSpread node,
      TraverserContext<Node> context) {
    return part(context);
  }

  @Override
  public TraversalControl visitArgument(Argument node, TraverserContext<Node> context) {
    return part(context);
  }

  @Override
  public TraversalControl visitObjectField(ObjectField node, TraverserContext<Node> context) {
    return part(context);
  }

  @Override
  public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
    return part(context);
  }

  private TraversalControl part(TraverserContext<Node> context) {
    return seen++ == part
        ? TreeTransformerUtil.deleteNode(context)
        : TraversalControl.CONTINUE;
  }
}
