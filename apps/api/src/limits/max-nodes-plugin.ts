import type { ApolloServerPlugin } from '@apollo/server';
import type { RecordContext } from '@onrecord/schema';
import { type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql';
import { countNodes } from './count-nodes.js';
import { limitExceeded } from './limit-exceeded.js';

/** Refuses operations whose pages may hold more than `limit` things together, before anything is read. */
export function maxNodesPlugin(limit: number): ApolloServerPlugin<RecordContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (operation === undefined) return;
          const nodes = countNodes({ schema, definition: operation, fragments: fragmentsOf(document), variables: withDefaults(operation.variableDefinitions, request.variables) });
          if (nodes > limit) throw limitExceeded('things on its pages', limit, `up to ${nodes}`, 'ask for smaller pages with `first`');
        },
      };
    },
  };
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
}

/** The variables as they come, whole numbers of their defaults included: page sizes are nothing else. */
function withDefaults(definitions: VariableDefinitions, variables: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const defaults = (definitions ?? []).flatMap(({ variable, defaultValue }) => (defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : []));
  return { ...Object.fromEntries(defaults), ...variables };
}

type VariableDefinitions = readonly { readonly variable: { readonly name: { readonly value: string } }; readonly defaultValue?: { readonly kind: Kind; readonly value?: unknown } | undefined }[] | undefined;
