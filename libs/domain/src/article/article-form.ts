/** The forms in which an article arrives. `print` is the print view of a newspaper page, as text. */
export type ArticleForm = 'text' | 'print';

/** Every form, for tables and menus. */
export const ARTICLE_FORMS: readonly ArticleForm[] = ['text', 'print'];
