import type { Basis, Cue, CueClass, Quote, QuoteKind, QuoteWords, RegionKind, Span, Speaker, SpeakerState } from '@onrecord/domain';
import { type EvidenceFields, type EvidencePlace, toEvidence } from '../text/evidence.type.js';
import { type Passage, type TextSpan, toPassage, toTextSpan } from '../text/span.type.js';
import type { CueFields } from './cue.type.js';
import type { ReportedQuote } from './reported-quote.type.js';
import { type SaidTime, toSaidTime } from './said-time.type.js';

const NO_PASSAGE: Passage = { text: '', spans: [] };

/**
 * What a quote of the record and a quote of an analysis both show, made from the quote when it is asked for: a page holds
 * hundreds of quotes, and shows little of each. A speaker's name is left out where none may be given.
 */
export abstract class ToldQuote implements ReportedQuote {
  private madeQuoted?: Passage | undefined;
  private madeContent?: Passage;
  private madeCue?: CueFields;
  private madeEvidence?: EvidenceFields;

  protected constructor(
    private readonly told: Quote,
    private readonly words: QuoteWords,
    private readonly name: string | undefined,
    private readonly place: EvidencePlace,
  ) {}

  get kind(): QuoteKind {
    return this.told.quoteKind;
  }

  get content(): Passage {
    return (this.madeContent ??= toPassage(this.told.content, this.words.content) ?? NO_PASSAGE);
  }

  get quoted(): Passage | undefined {
    return this.told.quoteKind === 'indirect' ? undefined : (this.madeQuoted ??= toPassage(this.told.quoted, this.words.quoted));
  }

  /** "Denied taking bribes" must never become "taking bribes": only words inside marks stand alone, and none of a denial. */
  get asReported(): string {
    const { told, words } = this;
    return told.quoteKind === 'direct' && told.cue?.cueClass !== 'denied' && told.quoted.length > 0 ? words.quoted.join(' ') : words.sentence;
  }

  get cue(): CueFields | undefined {
    return this.told.cue === undefined ? undefined : (this.madeCue ??= toCue(this.told.cue, this.words.cue ?? ''));
  }

  get cueClass(): CueClass | undefined {
    return this.told.cue?.cueClass;
  }

  get speakerName(): string | undefined {
    return mayBeNamed(this.told.speaker) ? this.name : undefined;
  }

  get speakerMention(): TextSpan | undefined {
    return withWords(this.told.speaker.mention, this.words.speaker);
  }

  get speakerState(): SpeakerState {
    return this.told.speaker.state;
  }

  get speakerBasis(): Basis {
    return this.told.speaker.basis;
  }

  get addressee(): TextSpan | undefined {
    return withWords(this.told.addressee, this.words.addressee);
  }

  get occasion(): TextSpan | undefined {
    return withWords(this.told.occasion, this.words.occasion);
  }

  get saidAt(): SaidTime | undefined {
    return this.told.saidAt === undefined ? undefined : toSaidTime(this.told.saidAt, this.words.saidAt ?? '');
  }

  get region(): RegionKind {
    return this.told.region;
  }

  get isNested(): boolean {
    return this.told.insideOf !== undefined;
  }

  get confidence(): number {
    return this.told.confidence;
  }

  get evidence(): EvidenceFields {
    return (this.madeEvidence ??= toEvidence(this.told.evidence, this.words.sentence, this.place));
  }
}

/** Whether the speaker may be given a name at all: a source that is described only or asked not to be named never is. */
function mayBeNamed({ state }: Speaker): boolean {
  return state === 'named' || state === 'organisation' || state === 'document';
}

function toCue(cue: Cue, words: string): CueFields {
  return { span: toTextSpan(cue.span, words), text: words, lemma: cue.lemma };
}

function withWords(span: Span | undefined, words: string | undefined): TextSpan | undefined {
  return span === undefined ? undefined : toTextSpan(span, words ?? '');
}
