import '../lists/lists.css';
import { useState } from 'react';
import { type Row, toCsv, toJson } from './row.js';

interface DownloadsProps {
  /** What the file is of: `quotes of Ada Quill`. */
  readonly name: string;
  /** What the buttons call it, where a screen has files of more than one sort: `meetings`. */
  readonly sort?: string;
  /** All rows, those beyond the page on screen too. */
  readonly rows: () => Promise<readonly Row[]>;
}

/** What is on screen as CSV and JSON, all rows. */
export function Downloads({ name, sort, rows }: DownloadsProps) {
  const [told, setTold] = useState('');
  const save = async (form: 'csv' | 'json'): Promise<void> => {
    setTold('Gathering rows');
    try {
      const all = await rows();
      const text = form === 'csv' ? await toCsv(all) : toJson(all);
      offerFile(`${toFileName(name)}.${form}`, new Blob([text], { type: form === 'csv' ? 'text/csv' : 'application/json' }));
      setTold(`${all.length} ${all.length === 1 ? 'row' : 'rows'}`);
    } catch (error) {
      setTold(`It cannot be saved: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <p className="actions not-printed">
      <button type="button" className="button" onClick={() => void save('csv')}>
        Save {sort !== undefined && `${sort} `}as CSV
      </button>
      <button type="button" className="button" onClick={() => void save('json')}>
        Save {sort !== undefined && `${sort} `}as JSON
      </button>
      <span role="status" className="small">
        {told}
      </span>
    </p>
  );
}

/** Letters and digits of a name with hyphens between: `quotes-of-ada-quill`. */
function toFileName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'record';
}

function offerFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
