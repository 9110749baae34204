import type { PersonSummaryFragment } from '@onrecord/client';
import { wordTime } from '../words/time-words.js';
import { RecordLink } from './record-link.js';

/** Who a person is, by the words of the articles. */
export function PersonCard({ person, quoteCount }: { readonly person: PersonSummaryFragment; readonly quoteCount: number }) {
  const { id, name, roles, firstSeen, lastSeen } = person;
  return (
    <>
      <h2>
        <RecordLink noun="people" id={id}>
          {name}
        </RecordLink>
      </h2>
      <p>{roles.length === 0 ? 'No office is told.' : wordRole(roles[0]!)}</p>
      <p className="small">
        {quoteCount === 0 ? 'Not quoted here' : `Quoted ${quoteCount === 1 ? 'once' : `${quoteCount} times`} here`}
        {firstSeen !== null && lastSeen !== null && `; in the record from ${wordTime(firstSeen)} to ${wordTime(lastSeen)}`}
      </p>
    </>
  );
}

/** A role with its body: `foreign minister of Norvania`; what was held before says so. */
export function wordRole({ words, of, tense }: PersonSummaryFragment['roles'][number]): string {
  return `${tense === 'FORMER' ? 'formerly ' : ''}${words}${of !== null && !words.includes(of) ? `, ${of}` : ''}`;
}
