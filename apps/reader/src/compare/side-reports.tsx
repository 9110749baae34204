import { StatusBadge } from '../cards/status-badge.js';
import type { SideReport } from './comparison.js';

interface SideReportsProps {
  readonly reports: readonly SideReport[];
  /** Whether the parties are named; beneath a heading that names them they are not. */
  readonly namesParties?: boolean;
}

/** What one side tells of meetings, each with its sentence. */
export function SideReports({ reports, namesParties = false }: SideReportsProps) {
  return reports.map(({ key, status, parties, place, time, sentence }) => (
    <div key={key} className="side-report">
      <p className="small">
        {namesParties && <strong>{parties} · </strong>}
        <StatusBadge status={status} />
        {place !== null && ` · ${place}`}
        {time !== null && ` · “${time}”`}
      </p>
      <blockquote className="quote-line-words">{sentence}</blockquote>
    </div>
  ));
}
