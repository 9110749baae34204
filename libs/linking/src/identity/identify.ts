import { sliceSpans, spanContains, type AnalysedArticle, type FactIds, type IdentifiedArticle, type MeetingReport } from '@onrecord/domain';
import { toNameKey } from '../names/name-key.js';
import { splitWords } from '../words/split-words.js';
import { toFactId, type FactPrefix } from './fact-id.js';
import { makeOverlapKeeper, type FactSpans } from './keep-by-overlap.js';
import { keepPeople } from './keep-people.js';

/**
 * Gives each fact of an article its id, made of the article's id and what the fact says, so that it depends on nothing
 * else. A fact of the previous version keeps its id: a quote or report whose words overlap by half in the aligned texts,
 * a person by name.
 */
export function identify(articleId: string, analysed: AnalysedArticle, previous?: IdentifiedArticle): FactIds {
  const { text } = analysed.article;
  const kept = keptFrom(analysed, previous);
  return {
    people: giveIds('per', articleId, analysed.people, (person) => toNameKey(person.name), kept.people),
    quotes: giveIds('quo', articleId, analysed.quotes, (quote) => splitWords(sliceSpans(text, quote.content)).join(' '), kept.quotes),
    reports: giveIds('rep', articleId, analysed.meetings, (report) => contentOfReport(analysed, report), kept.reports),
  };
}

type IdsByLocalId = ReadonlyMap<string, string>;

function keptFrom(analysed: AnalysedArticle, previous: IdentifiedArticle | undefined): Record<keyof FactIds, IdsByLocalId> {
  if (previous === undefined) return { people: new Map(), quotes: new Map(), reports: new Map() };
  const old = previous.analysed;
  const keep = makeOverlapKeeper(old.article.text, analysed.article.text);
  return {
    people: toIds(keepPeople(old.people, analysed.people), previous.ids.people),
    quotes: toIds(keep(old.quotes.map(spansOfQuote), analysed.quotes.map(spansOfQuote)), previous.ids.quotes),
    reports: toIds(keep(old.meetings.map(spansOfReport), analysed.meetings.map(spansOfReport)), previous.ids.reports),
  };
}

function toIds(oldByNew: ReadonlyMap<string, string>, ids: Readonly<Record<string, string>>): IdsByLocalId {
  return new Map([...oldByNew].flatMap(([newId, oldId]) => (ids[oldId] === undefined ? [] : [[newId, ids[oldId]]])));
}

function spansOfQuote(quote: AnalysedArticle['quotes'][number]): FactSpans {
  return { localId: quote.id, spans: quote.content };
}

function spansOfReport(report: MeetingReport): FactSpans {
  return { localId: report.id, spans: report.mentions };
}

/** Who takes part, and the sentence that first speaks of it. */
function contentOfReport(analysed: AnalysedArticle, report: MeetingReport): string {
  const first = report.mentions[0];
  const sentence = first === undefined ? undefined : analysed.sentences.find((candidate) => spanContains(candidate.span, first));
  const span = sentence?.span ?? report.evidence.sentence;
  return [...report.participants.map((participant) => toNameKey(participant.name)).sort(), ...splitWords(sliceSpans(analysed.article.text, [span]))].join(' ');
}

function giveIds<Fact extends { readonly id: string }>(
  prefix: FactPrefix,
  articleId: string,
  facts: readonly Fact[],
  contentOf: (fact: Fact) => string,
  kept: IdsByLocalId,
): Record<string, string> {
  const taken = new Set(kept.values());
  const turns = new Map<string, number>();
  const ids: Record<string, string> = {};
  for (const fact of facts) {
    const content = contentOf(fact);
    let id = kept.get(fact.id);
    while (id === undefined) {
      const turn = (turns.get(content) ?? 0) + 1;
      turns.set(content, turn);
      const candidate = toFactId(prefix, articleId, content, turn);
      if (!taken.has(candidate)) id = candidate;
    }
    taken.add(id);
    ids[fact.id] = id;
  }
  return ids;
}
