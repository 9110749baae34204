import type { StrandedPerson, StrandLinking } from '@onrecord/domain';
import type { OpenStrand } from './strand-rows.js';

/** Whom the strands of one name are part of now. */
export interface PlacedStrands {
  readonly people: readonly { readonly stranded: StrandedPerson; readonly rows: readonly OpenStrand[] }[];
  readonly alone: readonly OpenStrand[];
  /** Whether any strand that was there is part of somebody else now, or gone. */
  readonly hasMoved: boolean;
  /** The people they were part of. */
  readonly formerIds: readonly string[];
  /** For each of them, who has most of their members now. */
  readonly heirOf: ReadonlyMap<string, string>;
}

/** Tells the people of one name apart, and what that changes. `isShrunk`: a strand of the name is gone. */
export function placeStrands(strands: StrandLinking, open: readonly OpenStrand[], isShrunk: boolean): PlacedStrands {
  const bySignature = new Map(open.map((row) => [row.signature, row]));
  const rowsOf = (signatures: readonly string[]): readonly OpenStrand[] => signatures.map((signature) => bySignature.get(signature)!);
  const told = open.length === 0 ? { people: [], alone: [] } : strands.tellApart(open.map((row) => row.strand!));
  const people = told.people.map((stranded) => ({ stranded, rows: rowsOf(stranded.signatures) }));
  const alone = rowsOf(told.alone);
  const placed = [...people.flatMap(({ stranded, rows }) => rows.map((row) => ({ row, id: stranded.person.id }))), ...alone.map((row) => ({ row, id: null }))];
  return {
    people,
    alone,
    hasMoved: isShrunk || placed.some(({ row, id }) => row.clusterId !== undefined && row.clusterId !== id),
    formerIds: open.flatMap((row) => row.clusterId ?? []),
    heirOf: toHeirs(placed),
  };
}

/** Of equally many the first in the alphabet. */
function toHeirs(placed: readonly { readonly row: OpenStrand; readonly id: string | null }[]): ReadonlyMap<string, string> {
  const shares = new Map<string, Map<string, number>>();
  for (const { row, id } of placed) {
    if (typeof row.clusterId !== 'string' || id === null) continue;
    const share = shares.get(row.clusterId) ?? new Map<string, number>();
    shares.set(row.clusterId, share.set(id, (share.get(id) ?? 0) + row.strand!.articles - Math.min(row.fresh.length, 1)));
  }
  return new Map([...shares].map(([former, share]) => [former, [...share].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))[0]![0]]));
}
