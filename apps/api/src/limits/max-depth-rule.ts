import { type ASTNode, type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode, type ValidationRule } from 'graphql';
import { limitExceeded } from './limit-exceeded.js';

/**
 * Refuses operations whose fields stand deeper inside one another than `limit`. Each fragment is measured once, so that
 * fragments which use each other many times over cost no more than their length; fragments in a circle are left to
 * graphql-js. The introspection fields are left to graphql-js too, which has a rule of its own for them.
 */
export function maxDepthRule(limit: number): ValidationRule {
  return (context) => {
    const depths = new Map<string, number>();

    function depthOf(selectionSet: SelectionSetNode | undefined): number {
      return Math.max(0, ...(selectionSet?.selections ?? []).map(depthOfSelection));
    }

    function depthOfSelection(selection: SelectionNode): number {
      if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__') ? 1 : 1 + depthOf(selection.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
      return depthOfFragment(context.getFragment(selection.name.value));
    }

    function depthOfFragment(fragment: FragmentDefinitionNode | null | undefined): number {
      if (!fragment) return 0;
      const name = fragment.name.value;
      const known = depths.get(name);
      if (known !== undefined) return known;
      depths.set(name, 0);
      const depth = depthOf(fragment.selectionSet);
      depths.set(name, depth);
      return depth;
    }

    return {
      OperationDefinition(operation: ASTNode & { readonly selectionSet: SelectionSetNode }) {
        const depth = depthOf(operation.selectionSet);
        if (depth > limit) context.reportError(limitExceeded('levels of fields', limit, `${depth}`, 'ask for the inner things by their ids in a second operation'));
      },
    };
  };
}
