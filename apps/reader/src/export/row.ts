/** A row of a table for a spreadsheet or a program: by column. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Rows as JSON, one line a row. */
export function toJson(rows: readonly Row[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** Rows as CSV with a line of headings (RFC 4180). A cell that a spreadsheet would run as a formula is kept from it by an apostrophe. */
export async function toCsv(rows: readonly Row[]): Promise<string> {
  const { default: papaparse } = await import('papaparse');
  return `${papaparse.unparse([...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
