import type { LinkMember, MeetingParty, MemberRef } from '@onrecord/domain';
import { toNameKey, toNameWords } from '../names/name-key.js';
import { factOf } from './account.js';

/** From so many reports on a party that only one of them has is left to it. */
const MANY = 5;

interface OpenParty {
  readonly partyKind: MeetingParty['partyKind'];
  readonly names: string[];
  readonly people: MemberRef[];
  reports: number;
}

/**
 * The parties of a meeting from all its reports, those of most reports first. A surname in one report is the party of
 * another whose full name ends or begins with it, when there is only one such.
 */
export function toParties(members: readonly LinkMember[]): readonly MeetingParty[] {
  const parties = new Map<string, OpenParty>();
  const told = members.flatMap(partiesOf).sort((a, b) => toNameWords(b.name).length - toNameWords(a.name).length);
  for (const { partyKind, name, person } of told) {
    const key = partyKey(parties, partyKind, name);
    const party = parties.get(key) ?? { partyKind, names: [], people: [], reports: 0 };
    parties.set(key, party);
    party.names.push(name);
    party.reports += 1;
    if (person !== undefined) party.people.push(person);
  }
  const all = [...parties.values()];
  const people = all.filter(({ partyKind }) => partyKind === 'person').length;
  // A body that hardly any report has besides two people is its writer's way to call one of them, and a third of whom one report of many knows is that report's word.
  const kept = people < 2 ? all : all.filter(({ partyKind, reports }) => (partyKind === 'person' ? reports > 1 || members.length < MANY : 2 * reports >= members.length));
  return kept.sort((a, b) => b.reports - a.reports).map(({ partyKind, names, people }) => ({ partyKind, name: names[0]!, people }));
}

function partiesOf(member: LinkMember): readonly { readonly partyKind: MeetingParty['partyKind']; readonly name: string; readonly person?: MemberRef }[] {
  const { report, participantNames } = factOf(member);
  return report.participants.map(({ partyKind, name, entityId }, index) => ({
    partyKind,
    name: participantNames[index] ?? name,
    ...(partyKind === 'person' && entityId !== undefined ? { person: { articleId: member.ref.articleId, localId: entityId } } : {}),
  }));
}

function partyKey(parties: ReadonlyMap<string, OpenParty>, partyKind: MeetingParty['partyKind'], name: string): string {
  const own = `${partyKind} ${toNameKey(name)}`;
  const [word, ...more] = toNameWords(name);
  if (partyKind !== 'person' || word === undefined || more.length > 0) return own;
  const fuller = Array.from(parties.keys()).filter((key) => key.startsWith('person ') && (key.startsWith(`person ${word} `) || key.endsWith(` ${word}`)));
  return fuller.length === 1 ? fuller[0]! : own;
}
