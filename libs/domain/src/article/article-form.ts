/**
 * The forms in which an article arrives. `print` is the print view of a newspaper page, as text; `rss`, `atom`, `rdf` and
 * `json-feed` are one entry of a feed; `ninjs`, `newsml-g2`, `newsml-1` and `nitf` are the IPTC's exchange formats.
 */
export type ArticleForm = 'text' | 'print' | 'html' | 'rss' | 'atom' | 'rdf' | 'json-feed' | 'ninjs' | 'newsml-g2' | 'newsml-1' | 'nitf';

/** Every form, for tables and menus. */
export const ARTICLE_FORMS: readonly ArticleForm[] = ['text', 'print', 'html', 'rss', 'atom', 'rdf', 'json-feed', 'ninjs', 'newsml-g2', 'newsml-1', 'nitf'];
