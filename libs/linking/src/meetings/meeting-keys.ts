import type { AnalysedArticle, MeetingReport, Participant } from '@onrecord/domain';
import { toFullNameKey, toNameKey } from '../names/name-key.js';

/**
 * The key under which reports of the same meeting are sought: its two principals, the first two parties that the article
 * names, people before groups. None unless the names of both cross articles: a surname alone does not, nor does anybody
 * private.
 */
export function meetingKeys(analysed: AnalysedArticle, report: MeetingReport): readonly string[] {
  const parties = [...report.participants.filter(isPerson), ...report.participants.filter((participant) => !isPerson(participant))];
  const principals = parties.slice(0, 2).map((participant) => partyName(analysed, participant));
  const [first, second] = principals;
  return first === undefined || second === undefined || first === second ? [] : [`meeting ${[first, second].sort().join(' | ')}`];
}

/** The fullest name that the article gives of a participant. */
export function fullestName(analysed: AnalysedArticle, participant: Participant): string {
  if (!isPerson(participant)) return participant.name;
  return analysed.people.find((person) => person.id === participant.entityId)?.name ?? participant.name;
}

function partyName(analysed: AnalysedArticle, participant: Participant): string | undefined {
  if (!isPerson(participant)) return toNameKey(participant.name).replace(/^the /, '');
  const isPrivate = analysed.people.some((person) => person.id === participant.entityId && person.standing === 'private');
  return isPrivate ? undefined : toFullNameKey(fullestName(analysed, participant));
}

function isPerson(participant: Participant): boolean {
  return participant.partyKind === 'person';
}
