/** What a part of an operation costs: a number where it is known beforehand, else a reckoning from the variables. */
export type Cost = number | ((inputs: CostInputs) => number);

/** What a cost depends on beside the operation itself. */
export interface CostInputs {
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the fragments cost that are reckoned, in the order of their reckoning: each once, however often it is spread. */
  readonly fragments: number[];
}

/** Both together. */
export function add(a: Cost, b: Cost): Cost {
  if (typeof a === 'number') return typeof b === 'number' ? a + b : a === 0 ? b : (inputs) => a + b(inputs);
  return typeof b === 'number' ? add(b, a) : (inputs) => a(inputs) + b(inputs);
}

/** The cost of one thing, as often as there are things of it. */
export function multiply(times: Cost, each: Cost): Cost {
  if (typeof times === 'number') return typeof each === 'number' ? times * each : (inputs) => times * each(inputs);
  return typeof each === 'number' ? multiply(each, times) : (inputs) => times(inputs) * each(inputs);
}

/** What it costs with these inputs. */
export function reckon(cost: Cost, inputs: CostInputs): number {
  return typeof cost === 'number' ? cost : cost(inputs);
}
