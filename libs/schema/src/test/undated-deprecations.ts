import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';

/** Matches `Since 2031-01-15: use `sameAs`. Goes after 2031-07-15.`; not `use sameAs`, nor a reason without the day after which it goes. */
const REASON = /^Since (\d{4}-\d{2}-\d{2}): \S.+ Goes after (\d{4}-\d{2}-\d{2})\.$/;
/** How long a deprecated part stays at least: half a year, as the policy in docs/how-the-schema-changes.md says. */
const STAYS_DAYS = 180;
const DAY_MILLISECONDS = 86_400_000;

interface Deprecated {
  readonly deprecationReason?: string | null | undefined;
}

/** The deprecated parts of a schema, by path, whose reason does not tell since when, what instead, and after which day they go. */
export function findUndatedDeprecations(schema: GraphQLSchema): readonly string[] {
  const parts = Object.values(schema.getTypeMap()).flatMap((type): [string, Deprecated][] => {
    if (isIntrospectionType(type)) return [];
    if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
    if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field): [string, Deprecated][] => [[`${type.name}.${field.name}`, field], ...field.args.map((arg): [string, Deprecated] => [`${type.name}.${field.name}(${arg.name}:)`, arg])]);
  });
  return parts.filter(([, { deprecationReason }]) => typeof deprecationReason === 'string' && !isDated(deprecationReason)).map(([path]) => path);
}

function isDated(reason: string): boolean {
  const [, since = '', after = ''] = REASON.exec(reason) ?? [];
  return (Date.parse(after) - Date.parse(since)) / DAY_MILLISECONDS >= STAYS_DAYS;
}
