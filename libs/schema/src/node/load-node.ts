import { toArticleVersionNode } from '../article/article-version.type.js';
import { toArticleNode } from '../article/article.type.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import { toMeetingReportNode } from '../meeting/meeting-report.type.js';
import { toMeetingNode } from '../meeting/meeting.type.js';
import { toAuthorNode } from '../outlet/author.type.js';
import { toOutletNode } from '../outlet/outlet.type.js';
import { toPersonNode } from '../person/person.type.js';
import { toQuoteNode } from '../quote/quote.type.js';
import type { RecordLoaders } from '../loaders/create-loaders.js';
import { toStatementNode } from '../statement/statement.type.js';
import type { NodeTypeName } from './global-id.js';
import type { Node } from './node.type.js';

type LoadNode = (loaders: RecordLoaders, id: string) => Node | undefined | Promise<Node | undefined>;

/** How each type of node is loaded. */
const LOAD_NODE: Readonly<Record<NodeTypeName, LoadNode>> = {
  Article: ({ articles }, id) => whenLoaded(articles.load(id), toArticleNode),
  ArticleVersion: ({ versions }, id) => whenLoaded(versions.load(id), toArticleVersionNode),
  Author: ({ authors }, id) => whenLoaded(authors.load(id), toAuthorNode),
  Outlet: ({ outlets }, id) => whenLoaded(outlets.load(id), toOutletNode),
  Person: ({ people }, id) => whenLoaded(people.load(id), toPersonNode),
  Quote: ({ quotes }, id) => whenLoaded(quotes.load(id), toQuoteNode),
  Statement: ({ statements }, id) => whenLoaded(statements.load(id), toStatementNode),
  Meeting: ({ meetings }, id) => whenLoaded(meetings.load(id), toMeetingNode),
  MeetingReport: ({ reports }, id) => whenLoaded(reports.load(id), toMeetingReportNode),
};

/** The thing that a type and an id name; `undefined` where the viewer sees no such thing. */
export function loadNode(loaders: RecordLoaders, { type, id }: { readonly type: NodeTypeName; readonly id: string }): ReturnType<LoadNode> {
  return LOAD_NODE[type](loaders, id);
}
