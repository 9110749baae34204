import { ArticlePageDocument } from '@onrecord/client';
import { useParams } from 'react-router';
import { ScreenAnswer } from '../ask/screen-answer.js';
import { Missing } from '../shell/missing.js';
import { ArticleView } from './article-view.js';

/** The screen of an article: its text as printed, and what is claimed of it. */
export function ArticleScreen() {
  const { id = '' } = useParams();
  return (
    <ScreenAnswer document={ArticlePageDocument} variables={{ id }}>
      {({ access, article }) => (article === null ? <Missing what="article" /> : <ArticleView article={article} mayReadText={access.mayReadText} />)}
    </ScreenAnswer>
  );
}
