import type { MeetingReport, ParsedArticle, Quote, TimeExpression } from '@onrecord/domain';
import type { PeopleOfArticle } from '../people/people-of-article.js';
import type { SegmentedText } from '../segment/segmented-text.js';
import { dropLoneParties } from './drop-lone-parties.js';
import { findTriggers } from './find-triggers.js';
import { hostOfVisit } from './host-of-visit.js';
import { readInvitations } from './invitations/read-invitations.js';
import { joinDrafts } from './join-drafts.js';
import { joinDescribed } from './join-described.js';
import { keepsDraft } from './keeps-draft.js';
import { toMeetingContext } from './meeting-context.js';
import { namedBeforeGoverned } from './named-before-governed.js';
import { doubtMentions } from './participants/doubt-mentions.js';
import { followSubjects } from './participants/follow-subjects.js';
import { readDrafts } from './read-draft.js';
import { resolvePairs } from './resolve-pairs.js';
import { triggersOfIt } from './status-of-it.js';
import { splitOccasions } from './split-occasions.js';
import { splitSeparate } from './split-separate.js';
import { toReport } from './to-report.js';

/**
 * The meetings an article tells, each with its participants, place, times, kind and status, in the order of their first
 * mention.
 */
export function findMeetings(article: ParsedArticle, segmented: SegmentedText, people: PeopleOfArticle, times: readonly TimeExpression[], quotes: readonly Quote[]): readonly MeetingReport[] {
  // A run of sentences goes on with whom it is about.
  const context = followSubjects(doubtMentions(toMeetingContext(article, segmented, people, times, quotes), people));
  // Each sentence is read by itself: its words of meeting, and who, where, when and whether beside them.
  const triggers = context.sentences.map(findTriggers);
  const read = context.sentences.flatMap((sentence, position) => {
    // What somebody is asked to is read from the asking, and its word of meeting by that alone.
    const invited = readInvitations(sentence, context);
    const others = triggers[position]!.filter(({ at }) => !invited.some(({ trigger }) => trigger.at === at));
    return [...invited, ...[...readDrafts(others, context), ...readDrafts(triggersOfIt(context.sentences, position, triggers), context)].filter(keepsDraft)];
  });
  // "They" are looked for before mentions join, because joining asks for parties.
  // One word may tell of several: "in Oslo in March and in Bergen in May".
  const drafts = resolvePairs(read, context).flatMap((draft) => splitOccasions(draft, context)).flatMap(splitSeparate);
  const lesser = new Set(people.people.filter(({ id, roles }) => roles.length > 0 && !context.heads.has(id)).map(({ id }) => id));
  const clusters = joinDescribed(joinDrafts(drafts, context, lesser), people.people, context.today)
    // Where people are named, their countries are not parties besides; that is known only when all mentions are together.
    .map(namedBeforeGoverned)
    // A visit whose host is told by the place alone.
    .map((cluster) => hostOfVisit(cluster, context))
    // What is left with one side is no meeting that anybody could check.
    .filter(dropLoneParties);
  return clusters.map((cluster, index) => toReport(cluster, `r${index + 1}`, context));
}
