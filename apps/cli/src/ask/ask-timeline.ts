import type { AskRecord } from './ask-record.js';
import { MEETING_FIELDS, type AskedArticle, type AskedMeeting } from './asked-meeting.js';
import { allEdges, type Page } from './pages.js';

/** A quote as the timeline asks for it. */
export interface AskedQuote {
  readonly __typename: 'Quote';
  readonly asReported: string;
  readonly quoteKind: string;
  readonly cue: { readonly text: string } | null;
  readonly article: AskedArticle | null;
}

/** One thing that a person said, or one meeting of theirs, and when. */
export interface TimelineThing {
  /** A day or an instant; null when undated. */
  readonly at: string | null;
  readonly node: AskedQuote | (AskedMeeting & { readonly __typename: 'Meeting' });
}

interface TimelineAnswer {
  readonly person: { readonly timeline: Page<TimelineThing> } | null;
}

const TIMELINE = `query Timeline($id: ID!, $filter: TimelineFilter, $after: String) {
  person(id: $id) {
    timeline(filter: $filter, orderBy: OLDEST, first: 100, after: $after) {
      edges { at node { __typename ... on Quote { asReported quoteKind: kind cue { text } article { ...ArticleFields } } ... on Meeting { ...MeetingFields } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${MEETING_FIELDS}`;

/** What a person said and their meetings, in the order of time, the undated last. */
export function askTimeline(ask: AskRecord, id: string, filter: object): AsyncGenerator<TimelineThing, void, undefined> {
  return allEdges(async (after) => {
    const { person } = await ask<TimelineAnswer>(TIMELINE, { id, filter, after });
    return person?.timeline ?? { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
  });
}
