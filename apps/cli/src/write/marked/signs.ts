import type { RegionKind } from '@onrecord/domain';
import type { Style } from '../display.js';
import type { Mark } from './marks-of-article.js';

/** How one kind of mark looks: its signs stand with colours and without, so that nobody has to tell colours apart. */
interface Look {
  readonly open: (number: string) => string;
  readonly close: string;
  readonly styles: readonly Style[];
}

/** The look of every kind of mark. */
export const LOOKS: Readonly<Record<Mark['as'], Look>> = {
  direct: { open: (number) => `[${number}d `, close: ']', styles: ['green'] },
  mixed: { open: (number) => `[${number}m `, close: ']', styles: ['cyan'] },
  indirect: { open: (number) => `[${number}i `, close: ']', styles: ['yellow'] },
  speaker: { open: (number) => `{${number} `, close: '}', styles: ['bold'] },
  cue: { open: (number) => `<${number} `, close: '>', styles: ['italic'] },
  person: { open: () => '_', close: '_', styles: ['underline'] },
};

/** How one kind of region looks. Its name stands before it, since colours may be left out; a headline and a paragraph need none. */
interface RegionLook {
  readonly name?: string;
  readonly styles: readonly Style[];
}

/** The look of every kind of region. */
export const REGION_LOOKS: Readonly<Record<RegionKind, RegionLook>> = {
  headline: { styles: ['bold'] },
  standfirst: { name: 'standfirst', styles: [] },
  byline: { name: 'byline', styles: ['dim'] },
  dateline: { name: 'dateline', styles: ['dim'] },
  caption: { name: 'caption', styles: ['dim'] },
  credit: { name: 'credit', styles: ['dim'] },
  paragraph: { styles: [] },
  crosshead: { name: 'crosshead', styles: ['bold'] },
  note: { name: 'note', styles: ['dim'] },
};

/** What the signs mean, in lines. */
export const LEGEND: readonly string[] = ['[1d …] direct, [1m …] mixed, [1i …] indirect quote 1', '{1 …} its speaker · <1 …> its cue · _…_ a person by name'];
