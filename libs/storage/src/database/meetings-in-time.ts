/** All meetings in the order in which they take place, for whoever looks along time and at nobody in particular. */
export const MEETINGS_IN_TIME: readonly string[] = [
  `create index if not exists meeting_happens_newest on meeting (happens_newest, id)`,
  `create index if not exists meeting_happens_oldest on meeting (happens_oldest, id)`,
];
