import { QuotePageDocument } from '@onrecord/client';
import { Navigate, useParams } from 'react-router';
import { anchorOfQuote } from '../article/use-quote-of-address.js';
import { ScreenAnswer } from '../ask/screen-answer.js';
import { Missing } from '../shell/missing.js';

/** The permalink of a quote: goes on to its place in its article. */
export function QuoteScreen() {
  const { id = '' } = useParams();
  return (
    <ScreenAnswer document={QuotePageDocument} variables={{ id }}>
      {({ quote }) => (quote === null || quote.article === null ? <Missing what="quote" /> : <Navigate replace to={`/articles/${quote.article.id}#${anchorOfQuote(quote.id)}`} />)}
    </ScreenAnswer>
  );
}
