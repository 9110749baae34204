import { decodeDocument, parseArticle } from '@onrecord/parsing';
import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { INVENTED_PAGE_BYTES, listPages } from '../pages/page-files.js';
import { makeBrokenMember, makePageMember, makeSkippedMember } from './crawl-records.js';
import { moveTo } from './own-address.js';

/** A crawl that was made, and what taking it in has to give. */
export interface Crawl {
  /** Addresses of its articles, ordered. */
  readonly addresses: readonly string[];
  readonly broken: number;
  /** By reason. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly records: number;
  readonly bytes: number;
  /** What it was made of, for a person to read. */
  readonly described: string;
}

const SKIPPED_EVERY = 7;
const BROKEN_EVERY = 25;

/** Writes a compressed WARC with so many pages at addresses of their own, and records that are skipped or broken among them. */
export async function makeCrawl(workspace: string, path: string, pageCount: number): Promise<Crawl> {
  const pages = readPages(workspace, pageCount);
  const file = createWriteStream(path);
  const skipped: Record<string, number> = {};
  const addresses: string[] = [];
  let broken = 0;
  const write = async (member: Buffer): Promise<void> => void (file.write(member) || (await once(file, 'drain')));
  for (let number = 1; number <= pageCount; number++) {
    const address = toAddress(number);
    addresses.push(address);
    await write(await makePageMember(address, moveTo(pages.texts[number % pages.texts.length]!, address), number));
    if (number % SKIPPED_EVERY === 0) {
      const { reason, member } = await makeSkippedMember(number / SKIPPED_EVERY);
      skipped[reason] = (skipped[reason] ?? 0) + 1;
      await write(member);
    }
    if (number % BROKEN_EVERY === 0) await write(await makeBrokenMember((broken += 1)));
  }
  file.end();
  await once(file, 'close');
  const records = pageCount + broken + Object.values(skipped).reduce((sum, count) => sum + count, 0);
  return { addresses: addresses.sort(), broken, skipped, records, bytes: file.bytesWritten, described: `${records} records (${pageCount} pages, made of ${pages.described}; ${broken} broken)` };
}

function toAddress(number: number): string {
  return `https://courier.example/news/${String(number).padStart(5, '0')}`;
}

/** Development pages from all over their list, no more than are needed, that are articles and stand where they were moved to; the invented page where there are none. */
function readPages(workspace: string, most: number): { readonly texts: readonly string[]; readonly described: string } {
  const { folder, files } = listPages(workspace);
  const step = Math.max(1, Math.floor(files.length / most));
  const texts = files.filter((_, i) => i % step === 0).slice(0, most).map((file) => readFileSync(join(folder, file), 'utf8')).filter(isMovable);
  if (texts.length > 0) return { texts, described: `${texts.length} of ${files.length} development pages` };
  return { texts: [new TextDecoder().decode(INVENTED_PAGE_BYTES)], described: 'one invented page; the development pages are not unpacked, which «npm run evaluate» does' };
}

function isMovable(page: string): boolean {
  const url = toAddress(0);
  try {
    return parseArticle(decodeDocument({ bytes: new TextEncoder().encode(moveTo(page, url)), receipt: { url, contentType: 'text/html; charset=utf-8' } })).url?.value === url;
  } catch {
    return false;
  }
}
