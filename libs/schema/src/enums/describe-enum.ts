import { registerEnumType } from 'type-graphql';

/** An enum for type-graphql: GraphQL names in capitals, the domain's own words as values. */
export type DescribedEnum<Value extends string> = Readonly<Record<string, Value>>;

/**
 * Makes a GraphQL enum of one of the domain's unions, so that resolvers pass its words on as they are: `press-release`
 * is `PRESS_RELEASE` to a client. The table must describe every value, or it does not compile.
 */
export function describeEnum<Value extends string>(name: string, description: string, values: Readonly<Record<Value, string>>): DescribedEnum<Value> {
  const words = Object.keys(values) as Value[];
  const described = Object.fromEntries(words.map((value) => [toEnumName(value), value]));
  const valuesConfig = Object.fromEntries(words.map((value) => [toEnumName(value), { description: values[value] }]));
  registerEnumType(described, { name, description, valuesConfig });
  return described;
}

/** `PRESS_RELEASE` of `press-release`, `RELEASE_AT` of `releaseAt`. */
function toEnumName(value: string): string {
  return value.replace(/(?<=[a-z])(?=[A-Z])/g, '_').replaceAll('-', '_').toUpperCase();
}
