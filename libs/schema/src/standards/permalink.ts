/** What has a page of its own on a site over this record. */
export type LinkedNoun = 'quotes' | 'meetings';

/**
 * The address of a thing of the record: `https://record.example/quotes/UXVvdGU6cTE`, or its path alone where nobody told
 * the address under which the record is served.
 */
export function toPermalink(publicUrl: string | undefined, noun: LinkedNoun, globalId: string): string {
  return `${publicUrl ?? ''}/${noun}/${globalId}`;
}
