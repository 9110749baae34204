import { Link } from 'react-router';
import { wordTime } from '../words/time-words.js';
import type { PersonOfPage } from './person-screen.js';

/** Whom a person met, the most often met first. */
export function MetWith({ metWith: { totalCount, edges } }: Pick<PersonOfPage, 'metWith'>) {
  if (totalCount === 0) return null;
  return (
    <section aria-labelledby="met-heading">
      <h2 id="met-heading" className="section-heading">
        Met with
      </h2>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">Whom</th>
            <th scope="col" className="number">
              Meetings
            </th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ node, meetingCount, firstDay, lastDay }) => (
            <tr key={node.id}>
              <td>
                <Link to={`/people/${node.id}`}>{node.name}</Link>
              </td>
              <td className="number">{meetingCount}</td>
              <td className="small">{wordDays(firstDay, lastDay)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function wordDays(first: string | null, last: string | null): string {
  if (first === null || last === null) return 'undated';
  return first === last ? wordTime(first) : `${wordTime(first)} to ${wordTime(last)}`;
}
