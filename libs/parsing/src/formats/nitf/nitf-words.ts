import type { Block } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { lineOf } from '../../markup/line-of.js';
import type { MarkupElement } from '../../markup/node.js';
import { at } from '../../markup/xml-names.js';
import { readMarkupBody } from '../exchange/html-body.js';
import { NO_BODY, type ToldArticle, type ToldBody } from '../exchange/told-article.js';
import { toldLines } from '../exchange/xml-told.js';
import { nitfByline } from './nitf-byline.js';
import { nitfDateline } from './nitf-dateline.js';

/** The words of a document in NITF, wherever it stands: by itself, or inside NewsML. */
export function nitfWords(nitf: MarkupElement): Omit<ToldArticle, 'fields' | 'diagnostics' | 'captions'> {
  const [headline, ...others] = toldLines([...at(nitf, 'body', 'body.head', 'hedline', 'hl1'), ...at(nitf, 'head', 'title')]);
  const [dateline] = at(nitf, 'body', 'body.head', 'dateline').flatMap(nitfDateline);
  const body = nitfBody(nitf);
  const notes = notesOf(nitf);
  return {
    ...(headline === undefined ? {} : { headline }),
    standfirst: [...others.filter(({ place }) => place.endsWith('hl1')), ...toldLines([...at(nitf, 'body', 'body.head', 'hedline', 'hl2'), ...abstractsOf(nitf)])],
    signatures: [...at(nitf, 'body', 'body.head', 'byline').flatMap(nitfByline), ...toldLines(at(nitf, 'body', 'body.head', 'distributor')).map((one) => ({ ...one, kind: 'agency' as const }))],
    ...(dateline === undefined ? {} : { dateline }),
    body: { blocks: [...body.blocks, ...notes.blocks], furniture: [...body.furniture, ...notes.furniture] },
  };
}

function nitfBody(nitf: MarkupElement): ToldBody {
  const contents = at(nitf, 'body', 'body.content');
  return contents.length === 0 ? NO_BODY : readMarkupBody(contents.flatMap(({ children }) => children), lineOf);
}

/** An abstract has paragraphs, or words of its own. */
function abstractsOf(nitf: MarkupElement): readonly MarkupElement[] {
  return at(nitf, 'body', 'body.head', 'abstract').flatMap((abstract) => {
    const paragraphs = at(abstract, 'p');
    return paragraphs.length > 0 ? paragraphs : [abstract];
  });
}

/** Notes for the reader and the line at the end that says who helped; advice for editors is not for publication (`npa`). */
function notesOf(nitf: MarkupElement): { readonly blocks: readonly Block[]; readonly furniture: readonly Line[] } {
  const told = at(nitf, 'body', 'body.head', 'note');
  const lines = toldLines([...told.filter(({ attributes }) => attributes.type !== 'npa'), ...at(nitf, 'body', 'body.end', 'tagline')]);
  return { blocks: lines.map(({ line }) => ({ kind: 'note', lines: [line] })), furniture: toldLines(told.filter(({ attributes }) => attributes.type === 'npa')).map(({ line }) => line) };
}
