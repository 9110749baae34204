import type { ArticleForm, DiagnosticSeverity, Genre, RegionKind } from '@onrecord/domain';
import { describeEnum } from '../enums/describe-enum.js';

export const ARTICLE_FORM = describeEnum<ArticleForm>('ArticleForm', 'The form in which an article arrives. Also called its format.', {
  text: 'Plain text: the headline on the first line, then paragraphs with blank lines between them.',
  print: 'The print view of a newspaper page, as text: headline, standfirst, captions, byline, dateline, body.',
  html: 'An HTML page.',
  rss: 'One entry of an RSS 2 feed.',
  atom: 'One entry of an Atom feed.',
  rdf: 'One entry of an RSS 1 feed, also called RDF.',
  'json-feed': 'One entry of a JSON Feed.',
  ninjs: 'IPTC ninjs: news in JSON.',
  'newsml-g2': 'IPTC NewsML-G2.',
  'newsml-1': 'IPTC NewsML 1.',
  nitf: 'IPTC NITF: News Industry Text Format.',
});

export const REGION_KIND = describeEnum<RegionKind>('RegionKind', 'What a part of an article is to a newsroom.', {
  headline: 'The title as displayed. Also called title or hed.',
  standfirst: 'A summary line under the headline. Also called deck, dek or subheadline.',
  caption: "A picture's words.",
  credit: 'Who supplied a picture or wire copy. Also called courtesy line.',
  byline: 'The line that names the writers, as printed.',
  dateline: 'Place, date and agency that open the body: "PARIS, June 2 (AP) —".',
  paragraph: 'A paragraph of the body.',
  crosshead: 'A heading inside the body. Also called subhead.',
  note: "A correction, an editor's note or a line of credits at the end.",
});

export const GENRE = describeEnum<Genre>('Genre', 'What sort of writing an article is. Satire and fiction yield no facts.', {
  news: 'A news report.',
  opinion: 'A comment, column or leading article.',
  interview: 'Questions and answers.',
  transcript: 'What was said, speaker by speaker.',
  'press-release': 'What an organisation says of itself.',
  'live-blog': 'A page that grows by dated entries.',
  satire: 'Invented for mockery: nothing in it is taken as fact.',
  fiction: 'Invented: nothing in it is taken as fact.',
});

export const DIAGNOSTIC_SEVERITY = describeEnum<DiagnosticSeverity>('DiagnosticSeverity', 'How much a diagnostic matters.', {
  note: 'Good to know; nothing is lost.',
  warning: 'Something may be missing or wrong for this reason.',
});
