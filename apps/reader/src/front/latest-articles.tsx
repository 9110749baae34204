import { FrontPageDocument, type FrontPageQuery } from '@onrecord/client';
import { Link } from 'react-router';
import { More } from '../lists/more.js';
import { nameSpeaker } from '../words/quote-words.js';
import { wordTime } from '../words/time-words.js';
import { pickQuote } from './pick-quote.js';

type Articles = FrontPageQuery['articles'];

/** The latest articles, each with a quote of its story; more of them when they are asked for. */
export function LatestArticles({ articles }: { readonly articles: Articles }) {
  return (
    <section aria-labelledby="articles-heading">
      <h2 id="articles-heading" className="label">
        {articles.totalCount} {articles.totalCount === 1 ? 'article' : 'articles'}, the latest first
      </h2>
      {articles.totalCount === 0 && <p>Nothing has been taken in yet.</p>}
      <ArticleLines articles={articles} />
    </section>
  );
}

function ArticleLines({ articles: { edges, pageInfo } }: { readonly articles: Articles }) {
  return (
    <>
      <ol className="front-articles">
        {edges.map(({ node }) => (
          <li key={node.id} className="front-article">
            <ArticleLine article={node} />
          </li>
        ))}
      </ol>
      <More pageInfo={pageInfo} document={FrontPageDocument} variables={(articlesAfter) => ({ articlesAfter })}>
        {({ articles }) => <ArticleLines articles={articles} />}
      </More>
    </>
  );
}

function ArticleLine({ article: { id, headline, outlet, published, standfirst, quotes } }: { readonly article: Articles['edges'][number]['node'] }) {
  const quote = pickQuote(quotes.edges.map(({ node }) => node));
  return (
    <>
      <h3>
        <Link to={`/articles/${id}`}>{headline ?? 'Without a headline'}</Link>
      </h3>
      {standfirst.map((words) => (
        <p key={words} className="front-standfirst">
          {words}
        </p>
      ))}
      {quote !== undefined && (
        <p className="front-quote">
          {quote.asReported} <span className="small">{nameSpeaker(quote)}</span>
        </p>
      )}
      <p className="small">
        {[outlet?.name, published === null ? undefined : wordTime(published.value), `${quotes.totalCount} ${quotes.totalCount === 1 ? 'quote' : 'quotes'}`].filter((part) => part !== undefined).join(' · ')}
      </p>
    </>
  );
}
