import type { ApolloServerPlugin } from '@apollo/server';
import type { RecordContext } from '@onrecord/schema';
import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, validate } from 'graphql';
import type { Limits } from '../configuration/limits.js';
import { countNodes } from './count-nodes.js';
import { limitExceeded } from './limit-exceeded.js';
import { maxAliasesRule } from './max-aliases-rule.js';
import { maxDepthRule } from './max-depth-rule.js';

/**
 * Refuses operations that are deeper, rename more, or may give more than the limits, before anything is read. It looks at
 * valid operations only, and beside Apollo's own validation, which gives every refusal the same code.
 */
export function operationLimitsPlugin(limits: Pick<Limits, 'depth' | 'aliases' | 'nodes'>): ApolloServerPlugin<RecordContext> {
  const rules = [maxDepthRule(limits.depth), maxAliasesRule(limits.aliases)];
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          const [refusal] = validate(schema, document, rules);
          if (refusal !== undefined) throw refusal;
          if (operation === undefined) return;
          const nodes = countNodes({ schema, definition: operation, fragments: fragmentsOf(document), variables: withDefaults(operation, request.variables) });
          if (nodes > limits.nodes) throw limitExceeded('things on its pages or read for them', limits.nodes, `up to ${nodes}`, 'ask for smaller pages with `first`, and for lists that count or compare, such as `quotedBy` and `related`, of fewer things at once');
        },
      };
    },
  };
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
}

/** The variables as they come, whole numbers of their defaults included: page sizes are nothing else. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, variables: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : []));
  return { ...Object.fromEntries(defaults), ...variables };
}
