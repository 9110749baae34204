import { isByline } from '../../fields/byline-line.js';
import type { Block } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { countWords } from '../../lines/line-cues.js';
import { sliceLine } from '../../markup/line-parts.js';
import type { ToldBody } from './told-article.js';

/**
 * What feeds leave in a body that is no word of the article. Compiled for this project from what the makers of feeds (content
 * systems, feed services) write by default.
 */
const FURNITURE = [
  // `The post Harbour closes appeared first on The Example Courier.`; not `The post office appeared deserted.`
  /^the post\s.{0,300}\s(?:first appeared|appeared first) (?:on|in|at)\s.{1,150}$/i,
  // `Harbour closes was originally published in The Example Courier, where readers go on with the discussion.`; not
  // `The list was originally published in Norvania, where people queued for it.`
  /\swas (?:originally|first) published (?:in|on|at|by) [^!?]{1,120}, where [^.!?]{1,60}\b(?:conversation|discussion|comments?|responses?)\b/i,
  // `This article was originally published in The Example Courier.`; not `The list was originally published in 1912.`
  /^(?:this|the above) (?:article|story|post|piece|column|essay|interview|report|entry) (?:was |has been )?(?:originally |first ){1,2}(?:published|appeared|posted|ran) (?:in|on|at|by) [^.!?]{1,120}\.?$/i,
  // `Continue reading …`, `Read more at The Example Courier`, `Read the full story »`; not `Read more than one paper, she said.`
  /^[[(«»→\s]*(?:(?:continue|keep) reading|read (?:more|on|(?:the )?(?:full|whole|entire|complete|rest)(?: of (?:the|this))?(?: (?:article|story|post|entry|interview|report))?)|view (?:the )?(?:full|entire|original) (?:article|story|post|page)|full (?:article|story|text)|more)(?:\s(?:on|at|in|here|about|of this)\b.{0,80}|\s?[:–—-]\s.{0,80}|\s\S.{0,60}(?:\.{3}|…|→|»))?\s?(?:\.{3}|…|→|»|>|&gt;|[\])])*$/i,
  // `Share on Facebook`, `Tweet`, `Email this`; not `Share prices fell`
  /^(?:share|tweet|pin it|like|email|e-mail|print|save|follow|add|digg|stumble)(?: (?:this|it|us|me|to|on|via|by|with|a friend|article|story|post|link)){0,4}(?: (?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|tumblr|e-?mail|del\.?icio\.?us|digg|telegram|instagram|google\+?|stumbleupon))?!?$/i,
  // the bar of small pictures' names under an entry: `Facebook Twitter LinkedIn Email`
  /^(?:(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|tumblr|e-?mail|telegram|instagram|google\+?|delicious|digg|stumbleupon|print|copy link)[\s|·,/]*){2,}$/i,
  // `12 comments`, `Comments`, `Leave a comment`, `Permalink`
  /^(?:\d{0,5}\s?comments?(?: \(\d+\))?|leave a (?:comment|reply)|permalink|advertisement|sponsored)$/i,
  // a rule or a bullet on a line by itself
  /^[^\p{L}\p{N}]+$/u,
];

/** A mark of omission that closes an excerpt: ` […]`, ` [...]`; three dots alone may be the writer's. */
const OMISSION = /\s*\[(?:\.{3}|…)\]\s*$/;

/** Whether a line of a body is a feed's and not the article's. */
export function isRest(words: string): boolean {
  return words.length < 500 && FURNITURE.some((furniture) => furniture.test(words));
}

/** Parts a body from what the form left in it; marks of omission at the end of a paragraph go as well. */
export function setFurnitureAside(blocks: readonly Block[]): ToldBody {
  const furniture: Line[] = [];
  const kept = blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'caption') return [block];
    const lines = block.lines.flatMap((line) => {
      if (!isRest(line.words)) return [line];
      furniture.push(line);
      return [];
    });
    return lines.length === 0 ? [] : [{ ...block, lines }];
  });
  const labelled = withoutLabels({ blocks: kept, furniture });
  return { blocks: labelled.blocks.flatMap(withoutOmissions), furniture: labelled.furniture };
}

function withoutOmissions(block: Block): readonly Block[] {
  const lines = block.lines.flatMap(withoutOmission);
  return block.kind !== 'caption' && lines.length === 0 ? [] : [{ ...block, lines }];
}

function withoutOmission(line: Line): readonly Line[] {
  const omission = OMISSION.exec(line.words);
  const kept = omission === null ? line : sliceLine(line, 0, omission.index);
  return kept === undefined ? [] : [kept];
}

/** Words of a label: the desk, the agency, the section above the first sentence. */
const LABEL_WORDS = 4;

/** A label over the first paragraph, `World TT`, is no sentence of the article, where sentences follow it. */
function withoutLabels({ blocks, furniture }: ToldBody): ToldBody {
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const words = first < 0 ? '' : blocks[first]!.lines.map((line) => line.words).join(' ');
  if (first < 0 || countWords(words) > LABEL_WORDS || isByline(words) || /\p{P}["”’»)]?$/u.test(words) || !blocks.slice(first + 1).some(({ kind }) => kind === 'paragraph')) return { blocks, furniture };
  return { blocks: blocks.filter((_, i) => i !== first), furniture: [...furniture, ...blocks[first]!.lines] };
}
