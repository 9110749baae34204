import { sliceSpan, sliceSpans, toMemberKey, type AnalysedArticle, type Cluster, type FactIds, type IdentifiedArticle, type Linker, type LinkMember, type LinkedNoun, type Meeting, type MeetingFact, type MeetingReport, type MemberRef, type Quote } from '@onrecord/domain';

/**
 * A linker simple enough to know its answers by heart. People are one when they share a spelling and are public; statements,
 * when one speaker says the same words; meetings, when the same parties meet. A meeting takes place when its last report with a
 * day says, and each dated report with another status than the one before is a step. A new version's quote keeps its id while
 * its first word stays.
 */
export const testLinker: Linker = {
  identify: (articleId, analysed, previous) => ({
    people: toIds(analysed.people, (person) => `person-${articleId}-${person.name}`),
    quotes: toQuoteIds(articleId, analysed, previous),
    reports: toIds(analysed.meetings, (report) => `report-${articleId}-${toParties(report)}`),
  }),
  membersOf: (articleId, analysed, ids) => [...toPersonMembers(articleId, analysed, ids), ...toQuoteMembers(articleId, analysed, ids), ...toMeetingMembers(articleId, analysed, ids)],
  form: (noun, members) => toComponents(members).map((component) => toCluster(noun, component)),
};

function toIds<Fact extends { readonly id: string }>(facts: readonly Fact[], toId: (fact: Fact) => string): Readonly<Record<string, string>> {
  const taken = new Map<string, number>();
  return Object.fromEntries(
    facts.map((fact) => {
      const id = toId(fact);
      const count = (taken.get(id) ?? 0) + 1;
      taken.set(id, count);
      return [fact.id, count === 1 ? id : `${id}-${count}`];
    }),
  );
}

function toQuoteIds(articleId: string, analysed: AnalysedArticle, previous: IdentifiedArticle | undefined): Readonly<Record<string, string>> {
  const kept = new Map(previous?.analysed.quotes.map((quote) => [toFirstWord(previous.analysed, quote), previous.ids.quotes[quote.id]!]));
  return toIds(analysed.quotes, (quote) => kept.get(toFirstWord(analysed, quote)) ?? `quote-${articleId}-${toWords(analysed, quote)}`);
}

function toWords(analysed: AnalysedArticle, quote: Quote): string {
  return sliceSpans(analysed.article.text, quote.content).replace(/[“”,]/g, '').toLowerCase();
}

function toFirstWord(analysed: AnalysedArticle, quote: Quote): string {
  return toWords(analysed, quote).split(' ')[0]!;
}

function toParties(report: MeetingReport): string {
  return report.participants.map((participant) => participant.name).sort().join(' + ');
}

function base(noun: LinkedNoun, articleId: string, analysed: AnalysedArticle, localId: string, stableId: string, keys: readonly string[]): Omit<LinkMember, 'fact'> {
  const published = analysed.article.published?.value.value;
  return { kind: 'link-member', noun, ref: { articleId, localId }, stableId, keys, ...(published !== undefined && { published }) };
}

function toPersonMembers(articleId: string, analysed: AnalysedArticle, ids: FactIds): readonly LinkMember[] {
  return analysed.people.map((person) => ({
    ...base('person', articleId, analysed, person.id, ids.people[person.id]!, person.standing === 'public' ? person.names.map((name) => `name ${name}`) : []),
    fact: { kind: 'person-fact', person },
  }));
}

function toQuoteMembers(articleId: string, analysed: AnalysedArticle, ids: FactIds): readonly LinkMember[] {
  return analysed.quotes.map((quote) => {
    const speakerName = analysed.people.find((person) => person.id === quote.speaker.entityId)?.name;
    const words = toWords(analysed, quote);
    return {
      ...base('statement', articleId, analysed, quote.id, ids.quotes[quote.id]!, speakerName === undefined ? [] : [`said ${speakerName}: ${words}`]),
      fact: { kind: 'quote-fact', quote, quotedWords: [words], ...(speakerName !== undefined && { speakerName }) },
    };
  });
}

function toMeetingMembers(articleId: string, analysed: AnalysedArticle, ids: FactIds): readonly LinkMember[] {
  return analysed.meetings.map((report) => ({
    ...base('meeting', articleId, analysed, report.id, ids.reports[report.id]!, [`met ${toParties(report)}`]),
    fact: { kind: 'meeting-fact', report, times: toTimes(analysed, report), participantNames: report.participants.map((participant) => participant.name) },
  }));
}

function toTimes({ article, times }: AnalysedArticle, report: MeetingReport): MeetingFact['times'] {
  return times.filter((time) => report.timeIds.includes(time.id)).map((time) => ({ ...time, words: sliceSpan(article.text, time.span) }));
}

/** Members that share a key, directly or through others; each component ordered by publication, undated last. */
function toComponents(members: readonly LinkMember[]): readonly (readonly LinkMember[])[] {
  const rest = new Map(members.map((member) => [toMemberKey(member.ref), member]));
  const components: LinkMember[][] = [];
  for (const member of [...members].sort(byPublication)) {
    if (!rest.delete(toMemberKey(member.ref))) continue;
    const component = [member];
    for (const joined of component) {
      for (const [key, other] of rest) {
        if (!other.keys.some((candidate) => joined.keys.includes(candidate))) continue;
        rest.delete(key);
        component.push(other);
      }
    }
    components.push(component.sort(byPublication));
  }
  return components;
}

function byPublication(a: LinkMember, b: LinkMember): number {
  const key = ({ published, ref }: LinkMember): string => `${published ?? '9'} ${ref.articleId} ${ref.localId.padStart(6)}`;
  return key(a) < key(b) ? -1 : 1;
}

function toCluster(noun: LinkedNoun, members: readonly LinkMember[]): Cluster {
  const id = `${noun} of ${members[0]!.stableId}`;
  const refs: readonly MemberRef[] = members.map((member) => member.ref);
  if (noun === 'statement') return { kind: 'statement', id, members: refs };
  return noun === 'person' ? toPerson(id, refs, members) : toMeeting(id, refs, members);
}

function toPerson(id: string, refs: readonly MemberRef[], members: readonly LinkMember[]): Cluster {
  const names = [...new Set(members.flatMap(({ fact }) => (fact.kind === 'person-fact' ? fact.person.names : [])))].sort();
  const seen = members.flatMap((member) => member.published ?? []);
  return { kind: 'person', id, name: names[0] ?? '', names, roles: [], basis: 'assumed', members: refs, ...(seen.length > 0 && { firstSeen: seen[0]!, lastSeen: seen.at(-1)! }) };
}

function toMeeting(id: string, refs: readonly MemberRef[], members: readonly LinkMember[]): Cluster {
  const reports = members.flatMap(({ fact, ref, published }) => (fact.kind === 'meeting-fact' ? [{ ref, published, ...fact }] : []));
  const last = reports.at(-1)!.report;
  const place = reports.findLast(({ report }) => report.place !== undefined)?.report.place?.name;
  const parties = last.participants.map(({ partyKind, name }) => ({
    partyKind,
    name,
    people: reports.flatMap(({ ref, report }) => {
      const localId = partyKind === 'person' ? report.participants.find((participant) => participant.name === name)?.entityId : undefined;
      return localId === undefined ? [] : [{ articleId: ref.articleId, localId }];
    }),
  }));
  return { kind: 'meeting', id, meetingKind: last.meetingKind, status: last.status, parties, ...(place !== undefined && { place }), ...toTime(reports), history: toHistory(reports), members: refs };
}

type Told = MeetingFact & { readonly ref: MemberRef; readonly published: string | undefined };

function toTime(reports: readonly Told[]): Pick<Meeting, 'time'> {
  const time = reports.flatMap(({ times }) => times).at(-1);
  return time === undefined ? {} : { time: { words: time.words, value: time.value!, earliest: time.earliest!, latest: time.latest! } };
}

function toHistory(reports: readonly Told[]): Meeting['history'] {
  const dated = reports.flatMap(({ ref, report, published }) => (published === undefined ? [] : [{ status: report.status, articleId: ref.articleId, reportedAt: published, evidence: report.evidence }]));
  return dated.filter((step, index) => step.status !== dated[index - 1]?.status);
}
