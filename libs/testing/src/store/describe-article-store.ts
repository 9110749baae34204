import { describeAuthority } from './describe-authority.js';
import { describeAuthors } from './describe-authors.js';
import { describeChanges } from './describe-changes.js';
import { describeEvidence } from './describe-evidence.js';
import { describeFilters } from './describe-filters.js';
import { describeGroupedCounts } from './describe-grouped-counts.js';
import { describeJournal } from './describe-journal.js';
import { describeKeys } from './describe-keys.js';
import { describeLinking } from './describe-linking.js';
import { describeNesting } from './describe-nesting.js';
import { describeNetworks } from './describe-networks.js';
import { describePages } from './describe-pages.js';
import { describePersonLists } from './describe-person-lists.js';
import { describeRelatedMeetings } from './describe-related-meetings.js';
import { describeSaving } from './describe-saving.js';
import { describeSearch } from './describe-search.js';
import { describeSharing } from './describe-sharing.js';
import { describeVersionFacts } from './describe-version-facts.js';
import { describeVisibility } from './describe-visibility.js';
import { describeWithholdings } from './describe-withholdings.js';
import type { OpenStore } from './opened-stores.js';

/** The tests that every store passes, whatever it is built on. */
export function describeArticleStore(name: string, open: OpenStore): void {
  describe(name, () => {
    describe('saving', () => describeSaving(open));
    describe('linking', () => describeLinking(open));
    describe('visibility', () => describeVisibility(open));
    describe('evidence without text', () => describeEvidence(open));
    describe('facts of versions', () => describeVersionFacts(open));
    describe('nesting', () => describeNesting(open));
    describe('pages', () => describePages(open));
    describe('filters', () => describeFilters(open));
    describe('lists of a person', () => describePersonLists(open));
    describe('related meetings', () => describeRelatedMeetings(open));
    describe('networks', () => describeNetworks(open));
    describe('grouped counts', () => describeGroupedCounts(open));
    describe('changes', () => describeChanges(open));
    describe('authority of people', () => describeAuthority(open));
    describe('authors', () => describeAuthors(open));
    describe('search', () => describeSearch(open));
    describe('sharing', () => describeSharing(open));
    describe('journal of intake', () => describeJournal(open));
    describe('keys', () => describeKeys(open));
    describe('withholding list', () => describeWithholdings(open));
  });
}
