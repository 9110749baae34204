import type { RegionKind } from '@onrecord/domain';

const READ: Readonly<Record<RegionKind, boolean>> = {
  headline: true,
  standfirst: true,
  caption: true,
  paragraph: true,
  crosshead: true,
  note: true,
  credit: false,
  byline: false,
  dateline: false,
};

/** Whether a region holds sentences of the story; the names in credits, bylines and datelines are no part of it. */
export function isRunningText(kind: RegionKind): boolean {
  return READ[kind];
}
