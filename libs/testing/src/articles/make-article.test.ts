import { sliceSpan, sliceSpans, toSourceSpans } from '@onrecord/domain';
import { makeArticle } from './make-article.js';

const { document, analysed } = makeArticle({
  headline: 'Harbour stays open',
  quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist', addressee: 'reporters' }, { words: 'it may rain', kind: 'indirect' }],
  meetings: [{ participants: ['Ada Lindqvist', '[a delegation]'], place: 'Brunn', day: '2031-05-01' }],
});
const { text } = analysed.article;

test('every span says what it claims to say', () => {
  const [direct, indirect] = analysed.quotes;
  expect(sliceSpan(text, analysed.article.headline!)).toBe('Harbour stays open');
  expect([sliceSpans(text, direct!.content), sliceSpan(text, direct!.cue!.span), sliceSpan(text, direct!.speaker.mention!), sliceSpan(text, direct!.addressee!)]).toEqual(['“We will act,”', 'said', 'Ada Lindqvist', 'reporters']);
  expect([sliceSpans(text, indirect!.content), indirect!.quoted, indirect!.speaker.state]).toEqual(['it may rain', [], 'unknown']);
  const [report] = analysed.meetings;
  expect(report!.participants.map((participant) => [participant.partyKind, sliceSpan(text, participant.mention), participant.entityId])).toEqual([['person', 'Ada Lindqvist', 'p1'], ['group', 'a delegation', undefined]]);
  expect([sliceSpan(text, report!.mentions[0]!), sliceSpan(text, report!.place!.span), sliceSpan(text, analysed.times[0]!.span)]).toEqual(['met', 'Brunn', '2031-05-01']);
});

test('the text is the whole of its document', () => {
  expect(document.text).toBe(text);
  expect(toSourceSpans(analysed.article.offsetMap, { start: 0, end: 7 })).toEqual([{ start: 0, end: 7 }]);
});

test('the same outline is the same article, another is another document', () => {
  expect(makeArticle({ headline: 'Rain' })).toEqual(makeArticle({ headline: 'Rain' }));
  expect(makeArticle({ headline: 'Rain' }).document.id).not.toBe(makeArticle({ headline: 'Snow' }).document.id);
  expect(document.id).toMatch(/^doc_[0-9a-f]{32}$/);
});
