import { sinceHidden, sliceSpan, type Span, toCodePointSpan, untilHidden, withoutHalfPairs } from '@onrecord/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { make } from './make.js';

/** As much as tells a stretch from others like it, in UTF-16 code units; what annotation clients such as Hypothesis keep. */
const SURROUNDING_LENGTH = 32;

@ObjectType('TextQuoteSelector', { simpleResolvers: true, description: 'A stretch of text by its words and those around it, which finds it again when the text moved: `TextQuoteSelector` of the W3C Web Annotation Data Model, section 4.2.4.' })
export class TextQuoteSelectorFields {
  @Field(() => String, { description: 'The words, exactly as the article has them.' })
  exact!: string;

  @Field(() => String, { description: 'What stands before them, at most 32 UTF-16 code units; empty at the start of the text, and where you may not read it.' })
  prefix!: string;

  @Field(() => String, { description: 'What stands after them, at most 32 UTF-16 code units; empty at the end of the text, and where you may not read it.' })
  suffix!: string;
}

@ObjectType('TextPositionSelector', { simpleResolvers: true, description: 'A stretch of `Article.text` by its place: `TextPositionSelector` of the W3C Web Annotation Data Model, section 4.2.5. The W3C counts Unicode code points; every other offset of this API counts UTF-16 code units.' })
export class TextPositionSelectorFields {
  @Field(() => Int, { description: 'Offset of the first character of the stretch, in Unicode code points of `Article.text`.' })
  start!: number;

  @Field(() => Int, { description: 'Offset of the first character after the stretch, in Unicode code points of `Article.text`.' })
  end!: number;
}

@ObjectType('TextSelector', { simpleResolvers: true, description: 'One stretch of an article, told in the two ways of the W3C Web Annotation Data Model.' })
export class TextSelectorFields {
  @Field(() => TextQuoteSelectorFields, { description: 'By its words and those around it.' })
  textQuote!: TextQuoteSelectorFields;

  @Field(() => TextPositionSelectorFields, { description: 'By its place in `Article.text`.' })
  textPosition!: TextPositionSelectorFields;
}

/** A stretch of an article's text as the W3C's selectors tell it. */
export function toTextSelector(text: string, span: Span): TextSelectorFields {
  const prefix = sinceHidden(withoutHalfPairs(text.slice(Math.max(0, span.start - SURROUNDING_LENGTH), span.start)));
  const suffix = untilHidden(withoutHalfPairs(text.slice(span.end, span.end + SURROUNDING_LENGTH)));
  return make(TextSelectorFields, {
    textQuote: make(TextQuoteSelectorFields, { exact: sliceSpan(text, span), prefix, suffix }),
    textPosition: make(TextPositionSelectorFields, toCodePointSpan(text, span)),
  });
}
