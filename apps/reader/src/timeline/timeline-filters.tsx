import type { TimelinePageQuery } from '@onrecord/client';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { STATUS_WORDS } from '../words/meeting-words.js';
import { STATUSES, TIMELINE_KINDS, type TimelineFilter, type TimelineKind, toTimelineAddress } from './timeline-filter.js';

const KIND_WORDS: Readonly<Record<TimelineKind, string>> = { meeting: 'Meetings', direct: 'Direct quotes', mixed: 'Mixed quotes', indirect: 'Indirect quotes' };

interface TimelineFiltersProps {
  readonly filter: TimelineFilter;
  readonly record: Pick<TimelinePageQuery, 'people' | 'chosen'>;
}

/** The form of the timeline. It works as a plain form, and each of its fields stands in the address. */
export function TimelineFilters({ filter, record }: TimelineFiltersProps) {
  const navigate = useNavigate();
  const look = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void navigate(`/timeline?${toTimelineAddress(new FormData(event.currentTarget))}`);
  };
  const { from, before, kinds, statuses, people, order } = filter;
  const isNarrowed = kinds.length + statuses.length + people.length > 0;
  return (
    <form key={JSON.stringify(filter)} className="timeline-filters not-printed" action="/timeline" aria-label="What the timeline shows" onSubmit={look}>
      <div className="timeline-filters-row">
        <label>
          From <input className="field" type="date" name="from" defaultValue={from} />
        </label>
        <label>
          Before <input className="field" type="date" name="before" defaultValue={before} />
        </label>
        <label>
          Order{' '}
          <select className="field" name="order" defaultValue={order}>
            <option value="earliest">Earliest first</option>
            <option value="latest">Latest first</option>
          </select>
        </label>
        <button type="submit" className="button">
          Show
        </button>
      </div>
      <details open={isNarrowed}>
        <summary>{isNarrowed ? 'Kinds, statuses and people: narrowed' : 'Kinds, statuses and people: all'}</summary>
        <div className="timeline-filters-more">
          <Choices legend="Kinds" name="kinds" options={TIMELINE_KINDS.map((kind) => [kind, KIND_WORDS[kind]])} chosen={kinds} />
          <Choices legend="Meetings that are" name="statuses" options={STATUSES.map((status) => [status.toLowerCase(), STATUS_WORDS[status].word])} chosen={statuses.map((status) => status.toLowerCase())} />
          <Choices legend="People" name="people" options={peopleOf(record)} chosen={people} hint="Meetings in which all of them take part, and what each of them said." />
        </div>
      </details>
    </form>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly chosen: readonly string[];
  readonly hint?: string;
}

function Choices({ legend, name, options, chosen, hint }: ChoicesProps) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div className="choices-list">
        {options.map(([value, words]) => (
          <label key={value} className="choice">
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} /> {words}
          </label>
        ))}
        {hint !== undefined && <span className="small">{hint}</span>}
      </div>
    </fieldset>
  );
}

/** The people of the address, then those who are quoted most; each once. */
function peopleOf({ chosen, people }: TimelineFiltersProps['record']): readonly (readonly [id: string, name: string])[] {
  const named = (chosen ?? []).flatMap((node) => (node !== null && 'name' in node && typeof node.name === 'string' ? [[node.id, node.name] as const] : []));
  const most = (people?.edges ?? []).map(({ node }) => [node.id, node.name] as const);
  return [...new Map([...named, ...most])];
}
