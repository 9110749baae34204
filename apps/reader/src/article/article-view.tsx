import './article.css';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { CardHost } from '../cards/card-host.js';
import { useTitle } from '../shell/use-title.js';
import { wordTime } from '../words/time-words.js';
import { isSaved } from '../words/unsaved.js';
import { type ArticleOfPage, marksOf } from './article-marks.js';
import { ArticleRegion } from './article-region.js';
import { ArticleWays } from './article-ways.js';
import { cardOf } from './card-of.js';
import { EvidenceList } from './evidence-list.js';
import { Legend } from './legend.js';
import { QuoteList } from './quote-list.js';
import { StoryRail } from './story-rail.js';
import { useQuoteOfAddress } from './use-quote-of-address.js';

interface ArticleViewProps {
  readonly article: ArticleOfPage;
  /** Whether the whole text is told; else the sentences that prove each claim stand in its place. */
  readonly mayReadText: boolean;
}

/** An article with its quotes, people and meetings. */
export function ArticleView({ article, mayReadText }: ArticleViewProps) {
  const { headline, outlet, published, url, section, copyOf, text, byline } = article;
  const regions = mayReadText ? article.regions : article.regions.filter(({ kind }) => kind === 'HEADLINE');
  useTitle(headline ?? 'An article');
  const marks = useMemo(() => marksOf(article), [article]);
  const numbers = useMemo(() => new Map(article.quotes.edges.map(({ node }, index) => [node.id, index + 1])), [article]);
  const shown = useQuoteOfAddress();
  return (
    <CardHost renderCard={(name) => cardOf(article, name)}>
      <article className="screen article">
        <div className="article-text">
          <p className="label article-outlet">
            {outlet?.name ?? 'Outlet not told'}
            {section !== null && ` · ${section}`}
            {published !== null && ` · ${wordTime(published.value)}`}
          </p>
          {!regions.some(({ kind }) => kind === 'HEADLINE') && <h1 className="headline">{headline ?? 'Without a headline'}</h1>}
          {copyOf !== null && (
            <p className="small">
              A copy of <Link to={`/articles/${copyOf.id}`}>{copyOf.headline ?? 'an article'}</Link>
              {copyOf.outlet !== null && ` in ${copyOf.outlet.name}`}.
            </p>
          )}
          {regions.map((region) => (
            <ArticleRegion key={`${region.kind}-${region.span.start}`} region={region} text={text} marks={marks} article={article} numbers={numbers} shown={shown} />
          ))}
          {!mayReadText && (
            <>
              {byline !== null && <p className="byline">{byline}</p>}
              <p className="notice">The whole text of this article needs a key. Shown are the sentences that prove its claims.</p>
              <EvidenceList article={article} numbers={numbers} shown={shown} />
            </>
          )}
          <p className="small article-source">
            {url !== null && (
              <a href={url} rel="noreferrer">
                At its publisher
              </a>
            )}
            {url !== null && article.provenance !== null && ' · '}
            {article.provenance}
          </p>
          {isSaved(article.id) && <ArticleWays article={article} />}
        </div>
        <aside className="article-rail" aria-label="What is claimed in this article">
          <Legend />
          <QuoteList article={article} numbers={numbers} shown={shown} />
          <StoryRail article={article} />
        </aside>
      </article>
    </CardHost>
  );
}
