/** `/2018/06/01/`, `/2018-06-01-talks`, `/2018/jun/01/`, `/20180601/`; must not match `/2018/06/` or an id of more digits. */
const DAY = /[/_-](?<year>(?:19|20)\d\d)(?<parting>[/_-]?)(?<month>0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\k<parting>(?<day>0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/i;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that an article's address has in it, `2018-06-01`; `undefined` for none. */
export function readAddressDay(address: string): string | undefined {
  const { year, parting, month, day } = DAY.exec(address.replace(/[?#].*$/, ''))?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (parting === '' && (month.length < 2 || day.length < 2)) return undefined;
  const named = MONTHS.indexOf(month.toLowerCase());
  const value = `${year}-${String(named < 0 ? Number(month) : named + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : undefined;
}
