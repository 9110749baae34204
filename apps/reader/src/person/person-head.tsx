import { wordTime } from '../words/time-words.js';
import type { PersonOfPage } from './person-screen.js';

/** Who a person is: the name, its spellings, since when the record knows them, and on what the identity rests. */
export function PersonHead({ person: { name, names, firstSeen, lastSeen, basis, sameAs, authority } }: { readonly person: PersonOfPage }) {
  const others = names.filter((spelling) => spelling !== name);
  return (
    <header className="person-head">
      <h1>{name}</h1>
      {authority !== null && <p>{[authority.role, authority.description].filter((part) => part !== null).join('. ')}</p>}
      <dl className="facts">
        {others.length > 0 && (
          <>
            <dt>Also written</dt>
            <dd>{others.join(', ')}</dd>
          </>
        )}
        {firstSeen !== null && lastSeen !== null && (
          <>
            <dt>In the record</dt>
            <dd>{firstSeen === lastSeen ? wordTime(firstSeen) : `${wordTime(firstSeen)} to ${wordTime(lastSeen)}`}</dd>
          </>
        )}
        <dt>One person because</dt>
        <dd>{basis === 'SUPPORTED' ? 'name and a second witness agree: role, body, place or associates' : 'the full name is the same and nothing speaks against it'}</dd>
        {sameAs.length > 0 && (
          <>
            <dt>Elsewhere</dt>
            <dd>{sameAs.map((id) => (/^https?:\/\//.test(id) ? <a key={id} href={id} rel="noreferrer">{id}</a> : <span key={id}>{id}</span>))}</dd>
          </>
        )}
      </dl>
    </header>
  );
}
