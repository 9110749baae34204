import type { SourceDocument } from '@onrecord/domain';
import type { Layout } from '../../layout/block.js';
import { readXml } from '../../markup/read-xml.js';
import { layOutTold } from '../exchange/lay-out-told.js';
import { checkXml } from '../exchange/well-formed.js';
import { readFeedParts } from './feed-entries.js';
import { oneEntry } from './one-entry.js';
import { readEntry } from './read-entry.js';

/**
 * Lays out the one entry of a feed: RSS 0.9x and 2.0, RSS 1.0 (RDF), Atom.
 * @throws ParseError `NOT_AN_ARTICLE` for a feed of several entries, or of none.
 */
export function layOutFeed({ text }: SourceDocument): Layout {
  const { root } = readXml(text);
  const { channel, entries } = root === undefined ? { channel: undefined, entries: [] } : readFeedParts(root);
  const entry = oneEntry(entries);
  return layOutTold({ ...readEntry(entry, channel), diagnostics: checkXml(text) });
}
