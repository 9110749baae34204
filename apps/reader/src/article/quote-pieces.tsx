import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { UNSAVED } from '../words/unsaved.js';
import type { QuoteOfPage } from './article-marks.js';
import type { Piece } from './cut-pieces.js';
import { QuoteNumber } from './quote-number.js';

interface QuotePiecesProps {
  readonly quote: QuoteOfPage;
  readonly pieces: readonly Piece[];
  readonly number: number;
  /** Whether the quote begins here. */
  readonly isFirst: boolean;
  readonly isShown: boolean;
}

/** A stretch of a quote where it stands: underlined by its kind, with its number where it begins. */
export function QuotePieces({ quote, pieces, number, isFirst, isShown }: QuotePiecesProps) {
  const kind = quote.quoteKind.toLowerCase();
  return (
    <>
      {isFirst && <QuoteNumber quote={quote} number={number} />}
      <mark className={`quote quote-${kind}${isShown ? ' quote-shown' : ''}`} data-card={`quote:${quote.id}`}>
        <PlainPieces pieces={pieces} />
      </mark>
    </>
  );
}

/** Words of the article, with whom and what they name linked. Text stays text: nothing of it is ever markup. */
export function PlainPieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece) => <PieceOfText key={piece.start} piece={piece} />);
}

function PieceOfText({ piece: { text, isQuoted, person, meeting } }: { readonly piece: Piece }) {
  const words = isQuoted ? <span className="quoted">{text}</span> : text;
  if (person !== undefined) return <Named className="name" to={`/people/${person}`} card={`person:${person}`} words={words} />;
  if (meeting !== undefined) return <Named className="meeting-word" to={`/meetings/${meeting}`} card={`meeting:${meeting}`} words={words} />;
  return words;
}

/** Words that name something: a way to its page where it has one, else only a card. */
function Named({ className, to, card, words }: { readonly className: string; readonly to: string; readonly card: string; readonly words: ReactNode }) {
  if (to.includes(UNSAVED)) {
    return (
      <button type="button" className={`${className} word-button`} data-card={card}>
        {words}
      </button>
    );
  }
  return (
    <Link className={className} to={to} data-card={card}>
      {words}
    </Link>
  );
}
