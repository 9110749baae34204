import type { ArticleStore, KeyStore, Withholding } from '@onrecord/domain';

/** What holders of keys do to the record beside taking articles in. */
export interface Administration extends Pick<ArticleStore, 'pageOfWithholdings' | 'countWithholdings'> {
  /** Keeps something out of every answer; a second time changes nothing. */
  withhold(entry: Withholding): Promise<void>;
  /** Takes an article and all that rests on it out of the record. @returns whether it was there. */
  removeArticle(articleId: string): Promise<boolean>;
  readonly keys: Pick<KeyStore, 'pageOfKeys' | 'countKeys' | 'revoke'>;
}
