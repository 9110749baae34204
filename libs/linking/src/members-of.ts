import { sliceSpan, type AnalysedArticle, type FactIds, type LinkMember } from '@onrecord/domain';
import { copyMembers } from './copies/copy-members.js';
import { fullestName, meetingKeys } from './meetings/meeting-keys.js';
import { dropPeopleFromOffices } from './people/people-in-offices.js';
import { personKeys } from './people/person-keys.js';
import { statementMembers } from './statements/statement-members.js';

/** The facts of one article that take part in linking: every named person, every quote, every meeting report, and the body. */
export function membersOf(articleId: string, analysed: AnalysedArticle, ids: FactIds): readonly LinkMember[] {
  const value = analysed.article.published?.value.value;
  const published = value === undefined ? {} : { published: value };
  return [...personMembers(articleId, analysed, ids, published), ...statementMembers(articleId, analysed, ids, published), ...meetingMembers(articleId, analysed, ids, published), ...copyMembers(articleId, analysed, published)];
}

type Published = Pick<LinkMember, 'published'>;

function personMembers(articleId: string, analysed: AnalysedArticle, ids: FactIds, published: Published): readonly LinkMember[] {
  const fromOffices = dropPeopleFromOffices(analysed);
  return analysed.people.map((person) => ({
    kind: 'link-member',
    noun: 'person',
    ref: { articleId, localId: person.id },
    stableId: ids.people[person.id]!,
    keys: personKeys(person),
    ...published,
    fact: { kind: 'person-fact', person: fromOffices(person) },
  }));
}

function meetingMembers(articleId: string, analysed: AnalysedArticle, ids: FactIds, published: Published): readonly LinkMember[] {
  const times = new Map(analysed.times.map((time) => [time.id, { ...time, words: sliceSpan(analysed.article.text, time.span) }]));
  return analysed.meetings.map((report) => ({
    kind: 'link-member',
    noun: 'meeting',
    ref: { articleId, localId: report.id },
    stableId: ids.reports[report.id]!,
    keys: meetingKeys(analysed, report),
    ...published,
    fact: {
      kind: 'meeting-fact',
      report,
      times: report.timeIds.flatMap((timeId) => times.get(timeId) ?? []),
      participantNames: report.participants.map((participant) => fullestName(analysed, participant)),
    },
  }));
}
