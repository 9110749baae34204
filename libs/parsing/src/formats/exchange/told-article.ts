import type { Diagnostic, Subject } from '@onrecord/domain';
import type { Block } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';

/** What a field of a form says, and where: `channel/item/pubDate`, `items[0].date_published`. */
export interface Told {
  readonly words: string;
  readonly place: string;
  /** The form has no such field, and this one comes nearest: the time of a version for that of publication. */
  readonly standIn?: boolean;
}

/** Words of the article that a form keeps in a field of their own. */
export interface ToldLine {
  readonly line: Line;
  readonly place: string;
}

/** Who signs. Without a kind the words are read as a byline is: `By Ada Quill and Tom Reed`. */
export interface ToldSignature extends ToldLine {
  readonly kind?: 'author' | 'agency';
}

/** The body as a form gives it. */
export interface ToldBody {
  /** Paragraphs, crossheads, captions and notes, in order. */
  readonly blocks: readonly Block[];
  /** Lines in it that are the form's, and not the article's: `Continue reading`. */
  readonly furniture: readonly Line[];
}

/** The fields of a form beside the words. Lists are ordered by belief: the first that can be read is taken. */
export interface ToldFields {
  readonly outlet?: readonly Told[];
  readonly url?: readonly Told[];
  readonly providerId?: readonly Told[];
  readonly published?: readonly Told[];
  readonly updated?: readonly Told[];
  /** The end of an embargo, as told. */
  readonly release?: readonly Told[];
  /** The form says that the item must not be published: withheld, cancelled, under an embargo without an end. */
  readonly held?: Told;
  /** What the form tells editors and not readers: an embargo may stand in it and in no field. */
  readonly advice?: readonly Told[];
  readonly language?: readonly Told[];
  readonly section?: readonly Told[];
  readonly genre?: readonly Told[];
  readonly subjects?: readonly Subject[];
  readonly rights?: string;
  readonly version?: string;
}

/** What a feed or an exchange format tells of one article, whatever the form. */
export interface ToldArticle {
  readonly headline?: ToldLine;
  /** Summaries; one that only repeats the opening of the body is none. */
  readonly standfirst: readonly ToldLine[];
  readonly signatures: readonly ToldSignature[];
  readonly dateline?: ToldLine;
  readonly body: ToldBody;
  /** Whether the body is only a teaser, by what the form calls it; without a word of it that is found from the body and the summary. */
  readonly teaser?: boolean;
  /** Captions that the form keeps beside the body. */
  readonly captions: readonly Block[];
  readonly fields: ToldFields;
  readonly diagnostics: readonly Diagnostic[];
}

/** No body at all. */
export const NO_BODY: ToldBody = { blocks: [], furniture: [] };
