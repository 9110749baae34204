import './confidence.css';
import { percent, wordConfidence } from '../words/quote-words.js';

/** How sure the record is: a bar, a number and a word. */
export function Confidence({ value }: { readonly value: number }) {
  const word = wordConfidence(value);
  return (
    <span className="confidence">
      <meter className="confidence-bar" min={0} max={1} low={0.6} high={0.9} optimum={1} value={value} aria-hidden="true" />
      {percent(value)}, {word}
    </span>
  );
}
