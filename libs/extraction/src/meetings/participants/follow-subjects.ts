import type { Mention } from '@onrecord/domain';
import { looksLikeVerb } from '../lexicon/grammar-words.js';
import type { MeetingContext, MeetingSentence } from '../meeting-context.js';
import { isNominal, isPossessor } from './clause.js';
import { findSubject } from './find-subject.js';
import { partiesOfSentence } from './parties-of-sentence.js';

/** How far into a sentence its opening pronoun may stand, in tokens: "On the following Thursday he met". */
const OPENING = 9;

/**
 * Reads a pronoun that opens a sentence as the subject of the sentence before, in one paragraph: a run of sentences goes
 * on with whom it is about ("Ms Reeves dined with Mr Lind. She met Ms Hale on Friday"), unless he is elsewhere a she.
 */
export function followSubjects(context: MeetingContext): MeetingContext {
  const genders = gendersIn(context);
  let previous: MeetingSentence | undefined;
  const sentences = context.sentences.map((sentence) => {
    const opening = sentence.paragraph === previous?.paragraph ? openingPronoun(sentence, context.text) : undefined;
    // Few sentences open with a pronoun: whom the one before is about is read when one does.
    const subject = opening === undefined ? undefined : subjectOf(previous!, context);
    const follows = opening !== undefined && subject !== undefined && opening.entityId !== subject && genders.get(`${subject} ${genderOf(opening, context.text) === 'f' ? 'm' : 'f'}`) === undefined;
    previous = follows ? { ...sentence, mentions: sentence.mentions.map((mention) => (mention === opening ? { ...mention, entityId: subject } : mention)) } : sentence;
    return previous;
  });
  return { ...context, sentences };
}

/** The pronoun that a sentence opens with, before its first verb: matches the `he` of "On Friday he met"; must not match that of "Lind says he met". */
function openingPronoun({ tokens, mentions }: MeetingSentence, text: string): Mention | undefined {
  const verb = firstVerb(tokens);
  const at = tokens.findIndex(({ lower }) => lower === 'he' || lower === 'she');
  if (at < 0 || at > OPENING || at > verb) return undefined;
  return mentions.find((mention) => mention.form === 'pronoun' && mention.span.start === tokens[at]!.start && genderOf(mention, text) !== undefined);
}

function firstVerb(tokens: MeetingSentence['tokens']): number {
  const verb = tokens.findIndex(({ lower, text }) => looksLikeVerb(lower) && /^\p{Ll}/u.test(text));
  return verb < 0 ? tokens.length : verb;
}

/** The one person whom a sentence is about: its subject, or the owner of it ("Ms Reeves’s meetings were these"). */
function subjectOf(sentence: MeetingSentence, context: MeetingContext): string | undefined {
  const { tokens } = sentence;
  if (tokens[0]?.kind === 'mark') return undefined;
  const verb = firstVerb(tokens);
  const parties = partiesOfSentence(sentence, context).filter(({ to }) => to <= verb);
  const subjects = findSubject(tokens, parties, verb, 'finite');
  const [only] = subjects;
  if (only !== undefined) return subjects.length === 1 && only.partyKind === 'person' ? only.key : undefined;
  const owner = parties[0];
  return owner !== undefined && owner.partyKind === 'person' && isPossessor(tokens, owner) && isNominal(tokens, 0, owner.from) ? owner.key : undefined;
}

function genderOf(mention: Mention, text: string): 'f' | 'm' | undefined {
  const words = mention.form === 'pronoun' ? text.slice(mention.span.start, mention.span.end) : (mention.honorific ?? '');
  // Matches `He`, `Mr.`; must not match `they`, `Dr`.
  if (/^(?:he|him|his|mr)\.?$/i.test(words)) return 'm';
  return /^(?:she|her|hers|ms|mrs|miss)\.?$/i.test(words) ? 'f' : undefined;
}

/** Persons with each gender that the article gives them, by their honorifics. */
function gendersIn({ sentences, text }: MeetingContext): ReadonlyMap<string, true> {
  const told = sentences.flatMap(({ mentions }) => mentions.flatMap((mention): readonly string[] => {
    const gender = mention.form === 'pronoun' ? undefined : genderOf(mention, text);
    return mention.entityId === undefined || gender === undefined ? [] : [`${mention.entityId} ${gender}`];
  }));
  return new Map(told.map((key) => [key, true]));
}
