import { mostGivenBy } from '@onrecord/schema';
import { type ArgumentNode, type GraphQLField, Kind, type ValueNode } from 'graphql';
import type { Cost } from './cost.js';

const PAGE_SIZE_DEFAULT = 20;
const PAGE_SIZE_MAX = 100;

type Field = GraphQLField<unknown, unknown>;
type Arguments = readonly ArgumentNode[];
/** The default of a variable by its name. */
export type VariableDefaults = ReadonlyMap<string, ValueNode | undefined>;

/** How many things a field gives; `undefined` where it gives one, or as many as belong to one. */
export function thingsGiven(field: Field, args: Arguments, defaults: VariableDefaults): Cost | undefined {
  if (hasArgument(field, 'first')) return pageSize(field, args, defaults);
  return hasArgument(field, 'ids') ? lengthOf(valueOf(args, 'ids'), defaults) : undefined;
}

function hasArgument({ args }: Field, name: string): boolean {
  return args.some((arg) => arg.name === name);
}

function valueOf(args: Arguments, name: string): ValueNode | undefined {
  return args.find((arg) => arg.name.value === name)?.value;
}

/** `first` where it is given, else `last`, else what the schema says. A size that cannot be is refused where it is read; here it counts as the most that the field gives. */
function pageSize(field: Field, args: Arguments, defaults: VariableDefaults): Cost {
  const most = mostGivenBy(field) ?? PAGE_SIZE_MAX;
  const usual = field.args.find(({ name }) => name === 'first')?.defaultValue;
  const bound = (size: number | undefined) => (size === undefined ? undefined : size >= 1 && size <= most ? size : most);
  const sizes = ['first', 'last'].map((name) => numberOf(valueOf(args, name), defaults));
  const otherwise = typeof usual === 'number' ? usual : PAGE_SIZE_DEFAULT;
  if (sizes.every((size) => typeof size !== 'function')) return bound(sizes.find((size) => size !== undefined)) ?? otherwise;
  const [first, last] = sizes;
  const read = (size: NumberValue, variables: Readonly<Record<string, unknown>>) => bound(typeof size === 'function' ? size(variables) : size);
  return ({ variables }) => read(first, variables) ?? read(last, variables) ?? otherwise;
}

type NumberValue = number | undefined | ((variables: Readonly<Record<string, unknown>>) => number | undefined);

function numberOf(value: ValueNode | undefined, defaults: VariableDefaults): NumberValue {
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind !== Kind.VARIABLE) return undefined;
  const name = value.name.value;
  const preset = defaults.get(name);
  const otherwise = preset?.kind === Kind.INT ? Number(preset.value) : undefined;
  return (variables) => {
    if (!Object.hasOwn(variables, name)) return otherwise;
    const given = variables[name];
    return typeof given === 'number' ? given : undefined;
  };
}

/** One id may stand without a list around it. */
function lengthOf(value: ValueNode | undefined, defaults: VariableDefaults): Cost {
  if (value?.kind === Kind.LIST) return value.values.length;
  if (value?.kind !== Kind.VARIABLE) return 1;
  const name = value.name.value;
  const preset = defaults.get(name);
  const otherwise = preset?.kind === Kind.LIST ? preset.values.length : 1;
  return ({ variables }) => {
    if (!Object.hasOwn(variables, name)) return otherwise;
    const given = variables[name];
    return Array.isArray(given) ? given.length : 1;
  };
}
