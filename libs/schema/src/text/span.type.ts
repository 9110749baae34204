import { sliceSpan, type Span } from '@onrecord/domain';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Span', { simpleResolvers: true, description: "A stretch of an article's `text`: half-open, `[start, end)`, counted in UTF-16 code units, as JavaScript strings are. `text.slice(start, end)` is the stretch." })
export class SpanFields {
  @Field(() => Int, { description: 'Offset of the first code unit of the stretch.' })
  start!: number;

  @Field(() => Int, { description: 'Offset of the first code unit after the stretch.' })
  end!: number;
}

@ObjectType('TextSpan', { simpleResolvers: true, description: "A stretch of an article's text with its words: half-open, `[start, end)`, in UTF-16 code units of `Article.text`." })
export class TextSpan {
  @Field(() => String, { description: 'The words, exactly as the article has them.' })
  text!: string;

  @Field(() => Int, { description: 'Offset of the first code unit of the words.' })
  start!: number;

  @Field(() => Int, { description: 'Offset of the first code unit after the words.' })
  end!: number;
}

@ObjectType('Passage', { simpleResolvers: true, description: 'Words that may stand in several stretches of an article, such as a quote split by "he said".' })
export class Passage {
  @Field(() => String, { description: 'The words of all stretches, in order, joined by a space.' })
  text!: string;

  @Field(() => [TextSpan], { description: 'The stretches, ordered by start.' })
  spans!: readonly TextSpan[];
}

/** A span with words that are at hand. */
export function toTextSpan(span: Span, words: string): TextSpan {
  return { text: words, start: span.start, end: span.end };
}

/** A span of a text, with its words. */
export function sliceTextSpan(text: string, span: Span): TextSpan {
  return toTextSpan(span, sliceSpan(text, span));
}

/** Spans and their words, side by side; `undefined` for none. */
export function toPassage(spans: readonly Span[], words: readonly string[]): Passage | undefined {
  if (spans.length === 0) return undefined;
  return { text: words.join(' '), spans: spans.map((span, index) => toTextSpan(span, words[index] ?? '')) };
}
