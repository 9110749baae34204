/** The environment, as a program gets it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable of the environment that holds a whole number, its bounds, and what it is when it is not set. */
export interface NumberVariable {
  readonly name: string;
  readonly smallest: number;
  readonly largest: number;
  readonly otherwise: number;
}

/** A variable that was read: what the table in the README says of it, and what is in force. */
export interface ReadVariable {
  readonly name: string;
  /** What it may be: `0 to 65535`, `auto, json, text`, `text`, `web address`. */
  readonly values: string;
  /** What it is when it is not set; `undefined` for nothing. */
  readonly otherwise: string | undefined;
  /** What the environment says, with whatever faults; `undefined` where it says nothing. */
  readonly told: string | undefined;
}

/** Reads one variable after another; an empty one is as good as none. What is wrong is kept, so that all faults are told at once. */
export interface VariableReader {
  /** Every fault found so far: which variable, what was expected, what was found. */
  readonly faults: string[];
  /** Every variable that was read so far. */
  readonly read: readonly ReadVariable[];
  number(variable: NumberVariable): number;
  /** A text without white space at its ends. */
  text(name: string): string | undefined;
  text(name: string, otherwise: string): string;
  /** One of a few words. */
  choice<Word extends string>(name: string, words: readonly Word[], otherwise: Word): Word;
  /** A web address without what follows its path and without a slash at its end, so that paths can be put behind it: `https://record.example/news`. */
  webAddress(name: string): string | undefined;
}

/** A reader of the variables of an environment. */
export function createVariableReader(environment: Environment): VariableReader {
  const faults: string[] = [];
  const read: ReadVariable[] = [];
  const tell = (name: string, values: string, otherwise?: string | number): string | undefined => {
    const told = environment[name] === '' ? undefined : environment[name];
    read.push({ name, values, otherwise: otherwise === undefined ? undefined : String(otherwise), told });
    return told;
  };
  return {
    faults,
    read,
    number({ name, smallest, largest, otherwise }) {
      const value = tell(name, `${smallest} to ${largest}`, otherwise);
      if (value === undefined) return otherwise;
      const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
      if (number >= smallest && number <= largest) return number;
      faults.push(`${name} must be a whole number from ${smallest} to ${largest}, found «${value}»`);
      return otherwise;
    },
    text(name: string, otherwise?: string) {
      const value = tell(name, 'text', otherwise);
      if (value !== undefined && (value.trim() !== value || value.includes('\0'))) faults.push(`${name} must be without white space at its ends, found «${value}»`);
      return (value ?? otherwise) as string;
    },
    choice(name, words, otherwise) {
      const value = tell(name, words.join(', '), otherwise);
      const word = value === undefined ? otherwise : words.find((known) => known === value);
      if (word === undefined) faults.push(`${name} must be one of ${words.join(', ')}, found «${value}»`);
      return word ?? otherwise;
    },
    webAddress(name) {
      const value = tell(name, 'web address');
      if (value === undefined) return undefined;
      const url = URL.canParse(value) ? new URL(value) : undefined;
      if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && !/[?#\s]/.test(value)) return url.href.replace(/\/+$/, '');
      faults.push(`${name} must be a web address without query and fragment, such as https://record.example, found «${value}»`);
      return undefined;
    },
  };
}
