package org.papergraph.app.differential;

import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes away what a removal left without sense: empty selections, what nothing uses. */
@SuppressWarnings("rawtypes") // as the library's visitors are
final class Tidying extends NodeVisitorStub {
  private final Set<String> fragments = new HashSet<>();
  private final Set<String> variables = new HashSet<>();

  private Tidying() {}

  static Document tidy(Document document) {
    var tidying = new Tidying();
    new NodeTraverser().preOrder(new Uses(tidying), document);
    var tidied = (Document) new AstTransformer().transform(document, tidying);
    boolean done = AstPrinter.printAstCompact(tidied).equals(AstPrinter.printAstCompact(document));
    return done ? tidied : tidy(tidied);
  }

  @Override
  public TraversalControl visitField(Field node, TraverserContext<Node> context) {
    return unless(isEmpty(node.getSelectionSet()), context);
  }

  @Override
  public TraversalControl visitInlineFragment(InlineFragment node, TraverserContext<Node> context) {
    return unless(isEmpty(node.getSelectionSet()), context);
  }

  @Override
  public TraversalControl visitFragmentDefinition(FragmentDefinition node,
      TraverserContext<Node> context) {
    return unless(isEmpty(node.getSelectionSet()) || !fragments.contains(node.getName()), context);
  }

  @Override
  public TraversalControl visitVariableDefinition(VariableDefinition node,
      TraverserContext<Node> context) {
    return unless(!variables.contains(node.getName()), context);
  }

  private static boolean isEmpty(@Nullable SelectionSet selections) {
    return selections != null && selections.getSelections().isEmpty();
  }

  private static TraversalControl unless(boolean senseless, TraverserContext<Node> context) {
    return senseless ? TreeTransformerUtil.deleteNode(context) : TraversalControl.CONTINUE;
  }

  /** Notes what is used. */
  private static final class Uses extends NodeVisitorStub {
    private final Tidying tidying;

    Uses(Tidying tidying) {
      this.tidying = tidying;
    }

    @Override
    public TraversalControl visitFragmentSpread(FragmentSpread node,
        TraverserContext<Node> context) {
      tidying.fragments.add(node.getName());
      return TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitVariableReference(VariableReference node,
        TraverserContext<Node> context) {
      tidying.variables.add(node.getName());
      return TraversalControl.CONTINUE;
    }
  }
}
