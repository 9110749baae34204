import { AccessError, type Caller, isGranted, type Scope } from '@onrecord/domain';
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { RecordContext } from '../record-context.js';

type AnyField = GraphQLField<unknown, RecordContext>;

/** Says that a field is for callers with a key of this scope, or of one that grants it. Everything that changes the record, and everything that administers it, says so. */
export function Needs(scope: Scope): MethodDecorator & PropertyDecorator {
  return Extensions({ needs: scope });
}

/** The scope that a field of the schema needs; `undefined` where it is open. */
export function scopeNeededBy({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): Scope | undefined {
  return extensions['needs'] as Scope | undefined;
}

/**
 * Keeps every field that needs a scope from callers without it, and says so in its description. This is done once, when the
 * schema is built, to these fields alone: others cost nothing.
 */
export function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) Object.values(type.getFields()).forEach(guardField);
  }
}

function guardField(field: AnyField): void {
  const needed = scopeNeededBy(field);
  if (needed === undefined) return;
  const { resolve = defaultFieldResolver, subscribe } = field;
  field.description = `${field.description ?? ''} Needs a key with the scope ${toScopeName(needed)}.`;
  field.resolve = (source, args, context, info) => {
    assertGranted(context.caller, needed, field.name);
    return resolve(source, args, context, info);
  };
  if (subscribe === undefined) return;
  field.subscribe = (source, args, context, info) => {
    assertGranted(context.caller, needed, field.name);
    return subscribe(source, args, context, info);
  };
}

/** @throws AccessError that says which key is needed, and how to get one. */
function assertGranted({ keyId, scopes }: Caller, needed: Scope, field: string): void {
  if (isGranted(needed, scopes)) return;
  const scope = toScopeName(needed);
  if (keyId !== undefined) throw new AccessError('FORBIDDEN', `\`${field}\` needs a key with the scope ${scope}; this one has ${scopes.map(toScopeName).join(', ')}`, { scope });
  throw new AccessError('UNAUTHENTICATED', `\`${field}\` needs a key with the scope ${scope}: make one with «onrecord keys make --name NAME --scope ${needed}» where the record is, and send it as \`Authorization: Bearer KEY\``, { scope });
}

function toScopeName(scope: Scope): string {
  return scope.toUpperCase();
}
