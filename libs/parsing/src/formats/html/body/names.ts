import type { MarkupElement } from '../../../markup/node.js';

/** What an element's own names (`class`, `id`, `itemprop`, `role`) say it holds. */
export type Naming = 'body' | 'aside' | 'foreign' | 'unseen' | 'none';

/**
 * Names of the element that holds the words of an article. Matches `article-body`, `storyBody`, `entry-content`,
 * `post__content`, `articleText`; must not match `article-header` or `body-wrapper`. Compiled for this project from
 * schema.org, the hNews microformat, and the habits of common content systems.
 */
const BODY = /\b(?:articles?|story|stories|entry|post|news|content|page|blog|item|node|main|text|single|td|amp|detail|details|view|field|wysiwyg|rich|body)[ ]?(?:main )?(?:body|contents?|text|copy|paragraphs?|detail)\b|\be content\b|\bbody ?(?:copy|text)\b|\barticlebody\b/;

/**
 * Names of boxes that stand beside an article or amid it and are none of it. Compiled for this project from the habits of
 * common content systems, advertisers' and sharing tools' markup.
 */
const ASIDE = new Set([
  // advertisements
  'ad', 'ads', 'adv', 'advert', 'adverts', 'advertisement', 'advertising', 'adslot', 'adunit', 'adbox', 'adsbygoogle', 'sponsor', 'sponsors', 'promo', 'promos', 'promotion', 'promobox', 'affiliate', 'anzeige', 'werbung', 'publicidad', 'publicite', 'reklam',
  // other articles
  'related', 'relateds', 'recirc', 'recirculation', 'recommended', 'recommendation', 'recommendations', 'recommend', 'trending', 'mostread', 'teaser', 'teasers', 'readmore', 'morefrom', 'seealso', 'inlinelinks', 'upnext', 'nextarticle',
  // readers' own words and doings
  'share', 'shares', 'sharing', 'sharebar', 'sharetools', 'sharedaddy', 'social', 'socials', 'addthis', 'addtoany', 'reactions', 'vote', 'starrating',
  // of the page and the paper
  'nav', 'navbar', 'navigation', 'menu', 'breadcrumb', 'breadcrumbs', 'sidebar', 'footer', 'masthead', 'toolbar', 'pagination', 'pager', 'copyright', 'skip', 'toc',
  // about the article
  'tags', 'taglist', 'tagcloud', 'keywords', 'byline', 'author', 'authors', 'bio', 'authorbio', 'authorbox', 'dateline', 'timestamp', 'pubdate', 'metadata', 'postmeta', 'kicker', 'disclaimer', 'disclosure',
  // subscribing
  'newsletter', 'newsletters', 'signup', 'regwall', 'login', 'signin', 'donate', 'donation', 'membership', 'popup', 'modal', 'tooltip',
  // pictures and players
  'caption', 'captions', 'credit', 'credits', 'thumbnail', 'player', 'jwplayer',
]);

/** Names of what others wrote, however long it is: readers' comments, advertisers' lists, the law's own boxes. Compiled for this project. */
const FOREIGN = new Set(['comment', 'comments', 'commentlist', 'disqus', 'respond', 'cookie', 'cookies', 'consent', 'gdpr', 'ccpa', 'privacy', 'onetrust', 'cookiebot', 'outbrain', 'taboola', 'livefyre', 'viafoura', 'spotim', 'coral']);

/** Two words that only together name such a box: `most-read`, `read-more`, `visually-hidden`. Compiled for this project. */
const ASIDE_PAIRS = /\b(?:most (?:read|popular|viewed|shared)|read (?:more|next|also)|see also|more (?:from|on|stories|news)|also (?:read|like)|up next|next (?:article|story)|sign up|call to action|tag list|post meta|article meta|entry meta|in other news|link list|key points?)\b/;

/**
 * Names that say how an element is, or what the article is about, and not what the element is: `has-sidebar`, `tag-video`. Compiled
 * for this project from common content systems.
 */
const STATE = /^(?:has|no|with|without|is|js|category|cat|tag|type|format|status|post tag|wp block|wp singular|theme|page|layout|template|grid|col|section) (?!content|body|text)/;

/** Names of words that are kept from sight, for readers who listen. Compiled for this project from common style sheets. */
const UNSEEN = /^(?:visually ?hidden|u visually hidden|screen ?reader(?: text| only)?|sr only|off ?screen|is hidden|hidden)$/;

/** Elements that hold a page's frame, and the same as roles. */
const REGIONS = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'dialog', 'address', 'figcaption', 'canvas', 'video', 'audio', 'math', 'map', 'head']);
const ROLES = new Set(['navigation', 'banner', 'complementary', 'contentinfo', 'search', 'dialog', 'alertdialog', 'menu', 'menubar', 'toolbar', 'tablist', 'tooltip', 'alert', 'form', 'button', 'doc-credit']);

/** Whether an element's tag or role says that it is part of the page's frame. */
export function isRegion({ name, attributes, start, end }: MarkupElement): boolean {
  if (REGIONS.has(name)) return true;
  const { role } = attributes;
  return role !== undefined && ROLES.has(role) && (role !== 'button' || end - start < LARGEST_BUTTON);
}

/** Largest button, in characters of the source; a larger one is a card that opens something and has its own words. */
const LARGEST_BUTTON = 1500;

/** Matches `display:none`, `visibility: hidden`; must not match `display: block`. */
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%)/i;

/**
 * Whether the markup itself keeps an element from being seen. Style sheets are not read. A paragraph of the class `paywall`, the
 * one of Google's guide to marking articles for subscribers, is the article's, whoever may see it.
 */
export function isHidden({ name, attributes }: MarkupElement): boolean {
  if (name === 'p' && attributes.class === 'paywall') return false;
  return attributes.hidden !== undefined || attributes['aria-hidden'] === 'true' || (attributes.style !== undefined && HIDDEN_STYLE.test(attributes.style));
}

/** Longest names that are read; what is longer lists utilities of a style sheet, and names nothing. */
const LONGEST_NAMES = 400;

/** Reads the names of a page's elements; pages repeat theirs, and each is read once. */
export class NameReader {
  private readonly lists = new Map<string, Naming>();
  private readonly names = new Map<string, Naming>();

  namingOf({ name, attributes }: MarkupElement): Naming {
    if (attributes.itemprop === 'articleBody' || attributes.property === 'articleBody') return 'body';
    const byClass = this.readList(attributes.class);
    // The id of a heading is a place to jump to, named after its words or its number: `toc_2`, `related-work`.
    if (attributes.id === undefined || /^h[1-6]$/.test(name)) return byClass;
    return byClass === 'none' || byClass === 'body' ? stronger(byClass, this.readList(attributes.id)) : byClass;
  }

  private readList(list: string | undefined): Naming {
    if (list === undefined || list === '' || list.length > LONGEST_NAMES) return 'none';
    const known = this.lists.get(list);
    if (known !== undefined) return known;
    let naming: Naming = 'none';
    for (const name of list.split(' ')) naming = stronger(naming, this.readOnce(name));
    this.lists.set(list, naming);
    return naming;
  }

  private readOnce(name: string): Naming {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const naming = readName(name);
    this.names.set(name, naming);
    return naming;
  }
}

/** Of two namings the one that decides: what nobody sees and what others wrote, then the body, then boxes. */
function stronger(one: Naming, other: Naming): Naming {
  return STRENGTH[one] >= STRENGTH[other] ? one : other;
}

const STRENGTH: Readonly<Record<Naming, number>> = { none: 0, aside: 1, body: 2, foreign: 3, unseen: 4 };

/** The words of a name: `storyBody` has two, `HTMLText` one, `post__content` two. */
const PARTS = /[A-Z]+[a-z\d]*|[a-z\d]+/g;

/** What every name of a body has, and few others: looked for first. */
const BODY_HINT = /body|content|text|copy|paragraph|detail/;

function readName(name: string): Naming {
  const parts = name.match(PARTS)?.map((part) => part.toLowerCase());
  if (parts === undefined) return 'none';
  const words = parts.join(' ');
  if (UNSEEN.test(words)) return 'unseen';
  if (STATE.test(words)) return 'none';
  if (parts.some((part) => FOREIGN.has(part))) return 'foreign';
  if (parts.some((part) => ASIDE.has(part)) || (parts.length > 1 && ASIDE_PAIRS.test(words))) return 'aside';
  return BODY_HINT.test(words) && BODY.test(words) ? 'body' : 'none';
}
