import type { AnalysedArticle, MeetingReport, Participant } from '@onrecord/domain';
import { pairKeys, principalsOf } from './principals.js';

/**
 * The keys under which reports of the same meeting are sought: its two principals, one of them by full name at least.
 * None when somebody private takes part.
 */
export function meetingKeys(analysed: AnalysedArticle, report: MeetingReport): readonly string[] {
  const hasPrivate = report.participants.some(({ entityId }) => analysed.people.some((person) => person.id === entityId && person.standing === 'private'));
  if (hasPrivate) return [];
  return pairKeys(principalsOf({ report, participantNames: report.participants.map((participant) => fullestName(analysed, participant)) }));
}

/** The fullest name that the article gives of a participant. */
export function fullestName(analysed: AnalysedArticle, { partyKind, entityId, name }: Participant): string {
  if (partyKind !== 'person') return name;
  return analysed.people.find((person) => person.id === entityId)?.name ?? name;
}
