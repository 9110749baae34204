import { looksLikeOutlet } from '../../fields/agencies.js';

/**
 * Lines that belong to the page wherever they stand, as whole lines in lower case. Compiled for this project from the print
 * views, share bars and advertisement slots of newspaper sites.
 */
const ANYWHERE = new Set([
  'print', 'print this page', 'print this article', 'printer friendly', 'printer-friendly version', 'click to print', 'share this', 'share this article', 'share this story', 'share on facebook', 'share on twitter',
  'share via email', 'email this article', 'copy link', 'link copied', 'save for later', 'view comments', 'post a comment', 'leave a comment', 'order reprints', 'rights & permissions', 'advertisement', 'advertising',
  'article continues below', 'article continues below advertisement', 'story continues below', 'story continues below advertisement', 'continue reading', 'continue reading the main story', 'keep reading', 'read more',
  'read full story', 'skip advertisement', 'skip to content', 'skip to main content', 'related articles', 'related stories', 'related content', 'most read', 'most popular', 'trending now', 'more from this section', 'recommended for you',
  'you may also like', 'you might also like', 'sign up for our newsletter', 'subscribe now', 'subscribe today', 'back to top', 'loading...', 'loading…', 'click to enlarge', 'gift this article', 'give this article', 'leer en español', 'lire en français', 'read in spanish', 'get the app',
]);

/** Words of menus and share bars that may be a crosshead inside a body: furniture only above it and below it. Compiled for this project. */
const AT_THE_EDGES = new Set([
  'print this', 'print article', 'print page', 'share', 'share article', 'email', 'e-mail', 'email this', 'tweet', 'facebook', 'twitter', 'x', 'linkedin', 'whatsapp', 'reddit', 'pinterest', 'save', 'save article', 'bookmark', 'comments', 'comment',
  'reprints', 'text size', 'font size', 'ad', 'related', 'trending', 'more stories', 'recommended', 'sign up', 'sign in', 'log in', 'login', 'register', 'subscribe', 'newsletter', 'menu', 'search', 'home', 'close', 'back', 'top', 'next', 'previous',
  'download pdf', 'listen', 'listen to this article', 'watch', 'play', 'terms of use', 'privacy policy', 'cookie policy', 'accept cookies', 'contact us', 'about us', 'help', 'feedback', 'report a typo', 'published', 'updated', 'last updated', 'related topics', 'image caption', 'media caption', 'today’s paper', 'order reprints', 'photos', 'gallery', 'view gallery', 'enlarge', 'expand', 'full screen',
]);

/** Furniture with something that varies in it. Each line is matched whole. */
const PATTERNS = [
  // `https://www.example.org/world/summit`, `www.example.org`; not a sentence with an address in it
  /^(?:https?:\/\/|www\.)\S{1,400}(?:\s+\d{1,3}\/\d{1,3})?$/i,
  // `Page 1 of 3`, `1/3`; not `1/3 of voters`
  /^(?:page )?\d{1,3} ?(?:of|\/) ?\d{1,3}$/i,
  // `12 comments`, `1.2k shares`, `3 min read`; not `12 people`
  /^[\d.,]{1,8}k? (?:comments?|shares?|likes?|views?|min(?:ute)?s? read)$/i,
  // `Related: …`, `Read more: …`, a link to another article; not `Related costs rose`
  /^(?:related|read more|read next|read also|see also|also read|more on this)\s?:\s.{1,300}$/i,
  // `Sign up for our daily newsletter`, `Subscribe to the Herald`
  /^(?:sign up (?:for|to)|subscribe to|follow) (?:our|the|us|this)\b.{0,80}(?:newsletter|briefing|alerts?|updates|twitter|facebook|instagram|podcast)s?\.?$/i,
  // `This article is more than 2 years old`; not `This article is old`
  /^this article is more than \d{1,3} (?:months?|years?) old$/i,
  // `Our Standards: The Norvania Wire Principles`
  /^our standards:\s.{1,100}$/i,
  // `Home > World > Norvania`
  /^home\s*[>»›/].{1,120}$/i,
];

/** Names of sections that stand above a headline, in lower case. Compiled for this project. */
const SECTIONS = new Set(['news', 'world', 'world news', 'international', 'national', 'nation', 'local', 'politics', 'us', 'u.s.', 'us news', 'uk', 'uk news', 'europe', 'asia', 'africa', 'americas', 'middle east', 'business', 'economy', 'markets', 'money', 'finance', 'technology', 'tech', 'science', 'health', 'environment', 'climate', 'sport', 'sports', 'culture', 'arts', 'entertainment', 'life', 'lifestyle', 'travel', 'food', 'style', 'education', 'opinion', 'comment', 'editorial', 'editorials', 'commentary', 'columns', 'letters', 'analysis', 'features', 'feature', 'metro', 'latest', 'breaking news', 'exclusive', 'live', 'video', 'front page', 'top stories', 'satire', 'interview', 'transcript', 'press release']);

/** Whether a line is the page's furniture; `edge` says that it stands above the body or below it. */
export function isFurniture(words: string, edge: boolean): boolean {
  if (words.length > 420) return false;
  const line = words.replace(/\s+/g, ' ').trim();
  const labels = line.toLowerCase().split(/[|·•]/).map((label) => label.trim().replace(/[\s:,>»›]{1,5}$/, ''));
  return labels.every((label) => ANYWHERE.has(label) || (edge && (label === '' ? labels.length > 1 : AT_THE_EDGES.has(label)))) || !/[\p{L}\p{N}]/u.test(line) || PATTERNS.some((pattern) => pattern.test(line));
}

/** Whether a line above the headline only says which paper and section the article stands in: `World`, `The Norvania Herald | Europe`. */
export function isPageLabel(words: string): boolean {
  return words.length <= 80 && words.split(/\s*[|/>»›•·]\s*/).every((part) => SECTIONS.has(part.trim().toLowerCase()) || looksLikeOutlet(part));
}
