import { styleText } from 'node:util';

/** How the output may look. */
export interface Display {
  readonly isColoured: boolean;
  /** Width of a line, in characters. */
  readonly columns: number;
}

/** What a stretch of output is set in. */
export type Style = Exclude<Parameters<typeof styleText>[0], readonly unknown[]>;

/** A stream that may be a terminal. */
interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Lines longer than this are hard to read, however wide the window is. */
const WIDEST = 100;
const NARROWEST = 40;
/** Where no terminal tells its width. */
const USUAL = 80;

/**
 * What a stream can show. `FORCE_COLOR` wins (0 and false say no), then `NO_COLOR` (https://no-color.org: anything but an
 * empty value says no), then whether a terminal reads it that is not dumb. `COLUMNS` tells the width where no terminal does.
 */
export function readDisplay({ isTTY, columns }: Screen, environment: Environment): Display {
  const told = columns ?? Number(environment['COLUMNS']);
  const width = Number.isInteger(told) && told > 0 ? told : USUAL;
  return { isColoured: isColoured(isTTY === true, environment), columns: Math.max(NARROWEST, Math.min(WIDEST, width)) };
}

function isColoured(isTerminal: boolean, environment: Environment): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = environment;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (refused !== undefined && refused !== '') return false;
  return isTerminal && terminal !== 'dumb';
}

/** Words in some styles, where the display has colours; else as they are. The display has been asked already, so the stream is not asked again. */
export function paint(words: string, styles: readonly Style[], { isColoured: coloured }: Display): string {
  return coloured && styles.length > 0 && words !== '' ? styleText([...styles], words, { validateStream: false }) : words;
}
