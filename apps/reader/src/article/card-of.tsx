import type { ReactNode } from 'react';
import { MeetingCard } from '../cards/meeting-card.js';
import { PersonCard } from '../cards/person-card.js';
import { QuoteCard } from '../cards/quote-card.js';
import { citeQuote } from '../words/cite.js';
import { toAddress } from '../words/to-address.js';
import type { ArticleOfPage } from './article-marks.js';

/** The card of what is marked in an article, by its name: `quote:ID`, `person:ID`, `meeting:ID`. */
export function cardOf(article: ArticleOfPage, name: string): ReactNode {
  const [sort, id] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
  if (sort === 'quote') {
    const quote = article.quotes.edges.find(({ node }) => node.id === id)?.node;
    return quote === undefined ? null : <QuoteCard quote={quote} citation={citeQuote(quote, article, toAddress(quote.permalink))} />;
  }
  if (sort === 'person') {
    const person = article.people.edges.find(({ node }) => node.id === id)?.node;
    return person === undefined ? null : <PersonCard person={person} quoteCount={article.quotes.edges.filter(({ node }) => node.speaker?.id === id).length} />;
  }
  const meeting = article.meetings.edges.find(({ node }) => node.id === id)?.node;
  const report = article.reports.edges.find(({ node }) => node.meeting?.id === id)?.node;
  return meeting === undefined ? null : <MeetingCard meeting={meeting} {...(report === undefined ? {} : { sentence: report.evidence.sentence.text })} />;
}
