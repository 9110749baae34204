/** First and last day as ISO dates, from milliseconds; none for null. */
export function toDays(firstMs: number | null, lastMs: number | null): { readonly firstDay?: string; readonly lastDay?: string } {
  return firstMs === null || lastMs === null ? {} : { firstDay: toDay(firstMs), lastDay: toDay(lastMs) };
}

function toDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
