import { sliceSpan, type LinkMember, type Meeting, type Person, type Quote } from '@onrecord/domain';
import { linker, meetingComparer } from '@onrecord/linking';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toArticleId } from './article-id.js';
import { readArticle } from './read-article.js';
import { readArticleFile } from './read-article-file.js';

const SEEDS = join(__dirname, '../../../seeds');

interface Story {
  readonly meetings: readonly Meeting[];
  readonly people: readonly Person[];
  /** Names of the files, by the ids of their articles. */
  readonly files: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
  readonly quotes: readonly { readonly articleId: string; readonly quote: Quote }[];
}

/** Takes the seeds of one kind in, in memory, and links them. */
async function readStory(kind: 'record' | 'invented'): Promise<Story> {
  const members: LinkMember[] = [];
  const files = new Map<string, string>();
  const texts = new Map<string, string>();
  const quotes: { articleId: string; quote: Quote }[] = [];
  for (const name of readdirSync(SEEDS).filter((file) => file.startsWith(`${kind}-`) && file.endsWith('.txt')).sort()) {
    const read = readArticle(await readArticleFile({ path: join(SEEDS, name), name }, { details: {} }));
    const articleId = toArticleId(read);
    files.set(articleId, name.replace('.txt', ''));
    texts.set(articleId, read.analysed.article.text);
    quotes.push(...read.analysed.quotes.map((quote) => ({ articleId, quote })));
    members.push(...linker.membersOf(articleId, read.analysed, linker.identify(articleId, read.analysed)));
  }
  const of = (noun: LinkMember['noun']): readonly LinkMember[] => members.filter((member) => member.noun === noun);
  return {
    meetings: linker.form('meeting', of('meeting')).filter((cluster) => cluster.kind === 'meeting'),
    people: linker.form('person', of('person')).filter((cluster) => cluster.kind === 'person'),
    files,
    texts,
    quotes,
  };
}

/** Meetings of exactly these two on a day, by their names in any order. */
function meetingsOn({ meetings }: Story, day: string, names: readonly string[]): readonly Meeting[] {
  return meetings.filter(({ parties, time }) => sorted(parties.map(({ name }) => name)).join() === sorted(names).join() && time?.earliest !== undefined && time.latest !== undefined && time.earliest <= day && day <= time.latest);
}

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort();
}

let record: Story;
let invented: Story;

beforeAll(async () => {
  record = await readStory('record');
  invented = await readStory('invented');
}, 60_000);

test('there are seeds to read', () => {
  expect([record.files.size > 20, invented.files.size > 6]).toEqual([true, true]);
});

test.each<[string, string, readonly string[], string, Meeting['status']]>([
  ['the visit to Beijing', '2018-03-26', ['Kim Jong Un', 'Xi Jinping'], 'Beijing', 'held'],
  ['the secret visit', '2018-03-31', ['Kim Jong Un', 'Mike Pompeo'], 'Pyongyang', 'held'],
  ['Panmunjom in April', '2018-04-27', ['Kim Jong Un', 'Moon Jae-in'], 'Panmunjom', 'held'],
  ['Dalian', '2018-05-07', ['Kim Jong Un', 'Xi Jinping'], 'Dalian', 'held'],
  ['the second visit to Pyongyang', '2018-05-09', ['Kim Jong Un', 'Mike Pompeo'], 'Pyongyang', 'held'],
  ['Tongilgak', '2018-05-26', ['Kim Jong Un', 'Moon Jae-in'], 'Tongilgak', 'held'],
  ['a dinner and talks on two days are one meeting', '2018-05-30', ['Kim Yong Chol', 'Mike Pompeo'], 'New York', 'held'],
  ['Lavrov in Pyongyang', '2018-05-31', ['Kim Jong Un', 'Sergey Lavrov'], 'Pyongyang', 'held'],
  ['the letter at the White House', '2018-06-01', ['Donald Trump', 'Kim Yong Chol'], 'White House', 'held'],
  ['Singapore', '2018-06-12', ['Donald Trump', 'Kim Jong Un'], 'Singapore', 'held'],
  ['the third visit to Pyongyang', '2018-07-06', ['Kim Yong Chol', 'Mike Pompeo'], 'Pyongyang', 'held'],
  ['Pyongyang in September', '2018-09-19', ['Kim Jong Un', 'Moon Jae-in'], 'Pyongyang', 'held'],
  ['the visit of October', '2018-10-07', ['Kim Jong Un', 'Mike Pompeo'], 'Pyongyang', 'held'],
  ['Hanoi', '2019-02-27', ['Donald Trump', 'Kim Jong Un'], 'Hanoi', 'held'],
  ['Vladivostok', '2019-04-25', ['Kim Jong Un', 'Vladimir Putin'], 'Vladivostok', 'held'],
  ['Panmunjom in June', '2019-06-30', ['Donald Trump', 'Kim Jong Un'], 'Panmunjom', 'held'],
])('%s is one meeting', (_what, day, names, place, status) => {
  expect(meetingsOn(record, day, names).map((meeting) => [meeting.place, meeting.status])).toEqual([[place, status]]);
});

test('the summit of Singapore was proposed, planned, called off, put on again and held, each told by its article', () => {
  const [summit] = meetingsOn(record, '2018-06-12', ['Donald Trump', 'Kim Jong Un']);
  expect(summit?.meetingKind).toBe('summit');
  expect(summit?.history.map(({ status, articleId }) => [status, record.files.get(articleId)])).toEqual([
    ['proposed', 'record-01-invitation-accepted'],
    ['planned', 'record-01-invitation-accepted'],
    ['cancelled', 'record-07-cancelled-by-letter'],
    ['planned', 'record-12-summit-on-again'],
    ['held', 'record-13-singapore-held'],
  ]);
});

test('every step of the summit stands in its article, with the sentence that tells it', async () => {
  const [summit] = meetingsOn(record, '2018-06-12', ['Donald Trump', 'Kim Jong Un']);
  for (const { articleId, evidence } of summit!.history) {
    const text = record.texts.get(articleId)!;
    const told = evidence.spans.map((span) => sliceSpan(text, span));
    expect(told.join('')).not.toBe('');
    expect(told.every((words) => sliceSpan(text, evidence.sentence).includes(words))).toBe(true);
  }
});

test('the invitation to Russia and Vladivostok are two meetings, related', () => {
  const [vladivostok, ...others] = meetingsOn(record, '2019-04-25', ['Kim Jong Un', 'Vladimir Putin']);
  expect(others).toEqual([]);
  const related = record.meetings.flatMap((meeting) => {
    const relation = meetingComparer.relate(vladivostok!, meeting);
    return relation === undefined ? [] : [[meeting.status, meeting.meetingKind, meeting.place, meeting.time, relation.reason]];
  });
  expect(related).toEqual([['proposed', 'visit', 'Russia', undefined, 'proposal']]);
});

test('nobody takes the invitation to Russia for a meeting held', () => {
  const told = record.meetings.filter(({ place, parties }) => place === 'Russia' && parties.some(({ name }) => name === 'Kim Jong Un'));
  const files = told.flatMap(({ members }) => members.map(({ articleId }) => record.files.get(articleId)));
  expect(files).toEqual(expect.arrayContaining(['record-10-new-york-talks', 'record-11-lavrov-in-pyongyang', 'record-12-summit-on-again', 'record-20-hanoi-ends-early', 'record-22-vladivostok']));
  expect(told.every(({ status, history }) => status === 'proposed' && history.every((step) => step.status === 'proposed'))).toBe(true);
});

test('nobody meets whom the articles do not let him meet', () => {
  const pairs = new Set([
    'Donald Trump/Kim Jong Un', 'Donald Trump/Kim Yong Chol', 'Kim Jong Un/Mike Pompeo', 'Kim Jong Un/Moon Jae-in', 'Kim Jong Un/Sergey Lavrov',
    'Kim Jong Un/Vladimir Putin', 'Kim Jong Un/Xi Jinping', 'Kim Yong Chol/Mike Pompeo',
  ]);
  const people = record.meetings.map(({ parties }) => parties.filter(({ partyKind }) => partyKind === 'person').map(({ name }) => name));
  expect(people.filter((names) => names.length > 1).map((names) => sorted(names).join('/')).filter((pair) => !pairs.has(pair))).toEqual([]);
});

test('the visit called off in August is not the one of October', () => {
  const cancelled = record.meetings.filter(({ status, parties }) => status === 'cancelled' && parties.some(({ name }) => name === 'Mike Pompeo'));
  expect(cancelled.length).toBeGreaterThan(0);
  expect(cancelled.flatMap(({ members }) => members.map(({ articleId }) => record.files.get(articleId))).every((file) => file?.includes('visit-called-off'))).toBe(true);
});

test('three men named Kim are three', () => {
  const named = record.people.map(({ name }) => name).filter((name) => name.startsWith('Kim '));
  expect(sorted([...new Set(named)])).toEqual(['Kim Jong Il', 'Kim Jong Un', 'Kim Yong Chol']);
  expect(named).toHaveLength(3);
});

test('what a prime minister denies is denied, and held nowhere', () => {
  const told = invented.meetings.filter(({ parties }) => parties.some(({ name }) => name === 'Evert Munk'));
  expect(told.map(({ status }) => status)).toContain('denied');
  expect(told.every(({ status }) => status === 'denied')).toBe(true);
});

test('two papers that report one meeting differently stand side by side', () => {
  const names = ['Joren Pell', 'Nadia Verrin'];
  const [sunday, tuesday] = [meetingsOn(invented, '2021-09-19', names), meetingsOn(invented, '2021-09-21', names)];
  const files = (meetings: readonly Meeting[]): readonly (string | undefined)[] => meetings.flatMap(({ members }) => members.map(({ articleId }) => invented.files.get(articleId)));
  expect(files(sunday)).toContain('invented-06-ministers-met-in-hallen');
  expect(files(tuesday)).toContain('invented-05-ministers-met-in-lisk');
  expect(sunday.some((meeting) => tuesday.includes(meeting))).toBe(false);
});

test('two leaders spoke by telephone', () => {
  const [call, ...others] = meetingsOn(invented, '2021-09-17', ['Ilsa Harrow', 'Tomas Verrin']);
  expect(others).toEqual([]);
  expect([call?.meetingKind, call?.status]).toEqual(['call', 'held']);
});

test('the talks put off stand as postponed', () => {
  expect(invented.meetings.filter(({ history }) => history.some(({ status }) => status === 'postponed')).length).toBeGreaterThan(0);
});

test('a meeting refused stays a proposal', () => {
  const told = invented.meetings.filter(({ members }) => members.some(({ articleId }) => invented.files.get(articleId) === 'invented-04-opposition-refused'));
  expect(told.map(({ status, parties }) => [status, parties.map(({ name }) => name).includes('Ilsa Harrow')])).toContainEqual(['proposed', true]);
});

test('what two leaders are to sign in October is ahead of them', () => {
  const [signing, ...others] = meetingsOn(invented, '2021-10-14', ['Ilsa Harrow', 'Tomas Verrin']);
  expect(others).toEqual([]);
  expect([signing?.status, signing?.place, signing?.members.length]).toEqual(['planned', 'Lisk', 2]);
});

test('the president and the trade minister of one surname are two', () => {
  const named = invented.people.map(({ name }) => name).filter((name) => name.endsWith(' Verrin'));
  expect(sorted(named)).toEqual(['Nadia Verrin', 'Tomas Verrin']);
});

test('who speaks without a name stays without one', () => {
  const told = invented.quotes.flatMap(({ articleId, quote: { speaker } }) => (speaker.mention === undefined ? [] : [{ words: sliceSpan(invented.texts.get(articleId)!, speaker.mention), speaker }]));
  const anonymous = told.filter(({ words }) => /^an? (?:diplomat|official)\b/i.test(words));
  expect(anonymous.length).toBeGreaterThan(0);
  expect(anonymous.filter(({ speaker }) => speaker.state !== 'anonymous' || speaker.entityId !== undefined)).toEqual([]);
});
