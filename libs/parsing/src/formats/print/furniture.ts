import { collapseSpace } from '../../markup/collapse-space.js';

/**
 * Lines that belong to the page wherever they stand, as whole lines in lower case with straight apostrophes. Compiled for this
 * project from the print views, share bars, advertisement slots and subscription boxes of newspaper sites.
 */
const ANYWHERE = new Set([
  'print', 'print this page', 'print this article', 'printer friendly', 'printer-friendly version', 'click to print', 'close window', 'share this', 'share this article', 'share this story', 'share on facebook', 'share on twitter',
  'share via email', 'share via e-mail', 'email this article', 'copy link', 'link copied', 'save for later', 'view comments', 'view all comments', 'post a comment', 'leave a comment', 'add a comment', 'join the conversation', 'join the discussion', 'order reprints', 'rights & permissions',
  'advertisement', 'advertising', 'advertisement - scroll to continue', 'sponsored', 'sponsored content', 'sponsored link', 'article continues below', 'article continues below advertisement', 'article continues after advertisement', 'story continues below', 'story continues below advertisement',
  'continue reading', 'continue reading below', 'continue reading the main story', 'keep reading', 'read more', 'read full story', 'skip advertisement', 'skip past newsletter promotion', 'after newsletter promotion', 'skip to content', 'skip to main content', 'skip to navigation', 'supported by',
  'related articles', 'related stories', 'related content', 'related topics', 'follow related topics', 'more on this story', 'most read', 'most popular', 'most viewed', 'trending now', "editors' picks", "editor's picks", 'more from this section', 'recommended for you', 'recommended stories', 'you may also like', 'you might also like', 'read next', 'what to read next', 'up next',
  'sign up for our newsletter', 'enter your email', 'enter your email address', 'your email address', 'subscribe now', 'subscribe today', 'already a subscriber? log in', 'log in, register or subscribe to save articles for later.', 'accept all', 'accept all cookies', 'accept cookies', 'manage cookies', 'cookie settings', 'reject all',
  'back to top', 'loading', 'loading...', 'loading…', 'load more', 'load more updates', 'show more', 'see more', 'refresh', 'click to enlarge', 'normal text size', 'larger text size', 'very large text size', 'gift this article', 'give this article', 'leer en español', 'lire en français', 'read in spanish', 'get the app', 'download the app',
  'report an editorial error', 'report a technical issue', 'report an error', 'report a typo', 'report this ad', 'suggest a correction', 'reuse this content', 'license this article', 'purchase licensing rights', 'licensing rights', 'request permission', 'terms & conditions', 'terms and conditions', 'terms of service', 'all rights reserved', 'all rights reserved.', 'like this:', 'view this email in your browser', 'view in browser', 'unsubscribe',
]);

/** Words of menus and share bars that may be a crosshead inside a body: furniture only above it, below it and beside one another. Compiled for this project. */
const AT_THE_EDGES = new Set([
  'print this', 'print article', 'print page', 'share', 'share article', 'share this:', 'email', 'e-mail', 'email this', 'mail', 'tweet', 'facebook', 'twitter', 'x', 'linkedin', 'whatsapp', 'telegram', 'reddit', 'pinterest', 'flipboard', 'messenger', 'save', 'save article', 'bookmark', 'comments', 'comment',
  'reprints', 'text size', 'font size', 'ad', 'related', 'trending', 'more stories', 'recommended', 'sign up', 'sign in', 'log in', 'login', 'register', 'subscribe', 'newsletter', 'newsletters', 'menu', 'search', 'home', 'close', 'back', 'top', 'next', 'previous', 'topics', 'tags', 'latest news', 'popular',
  'download pdf', 'listen', 'listen to this article', 'watch', 'play', 'terms of use', 'privacy policy', 'privacy notice', 'cookie policy', 'contact us', 'about us', 'help', 'feedback', 'published', 'updated', 'last updated', 'image caption', 'media caption', "today's paper", 'summary', 'highlights', 'key points', 'in short', 'photos', 'gallery', 'view gallery', 'enlarge', 'expand', 'full screen',
]);

/** Headings of the lists that close a page: subjects, and links to other articles. In lower case. Compiled for this project. */
const LIST_HEADINGS = new Set([
  'topics', 'related topics', 'follow related topics', 'tags', 'keywords', 'filed under', 'in this article', 'explore more', 'explore more on these topics', 'related', 'related stories', 'related articles', 'related content', 'more on this story', 'more stories', 'more news', 'most read', 'most popular', 'most viewed', 'popular', 'trending', 'trending now', 'latest news', 'latest stories', 'top stories', "editors' picks", "editor's picks", 'recommended', 'recommended for you', 'recommended stories', 'read next', 'what to read next', 'up next', 'you may also like', 'you might also like',
]);

/** Furniture with something that varies in it. Each line is matched whole. */
const PATTERNS = [
  // `https://www.example.org/world/summit`, `www.example.org`, `URL: https://…`; not a sentence with an address in it
  /^(?:(?:url|source|link|print(?:ed)? from|from|permalink|original article)\s?:?\s)?(?:https?:\/\/|www\.)\S{1,400}(?:\s+(?:page )?\d{1,3} ?(?:\/|of) ?\d{1,3})?$/i,
  // `Printed from examplecourier.example`, `Printed on 4 June 2018`; not `Printed from old plates, the book …`
  /^printed (?:from [\w.-]{3,60}\.\w{2,10}|(?:on|at) .{0,40}\d{4}.{0,20})$/i,
  // `Page 1 of 3`, `1/3`; not `1/3 of voters`
  /^(?:page )?\d{1,3} ?(?:of|\/) ?\d{1,3}$/i,
  // a browser's running head, `6/2/2018, 4:15 PM Ferry line to open | The Example Courier`; not a line of dates
  /^\d{1,2}\/\d{1,2}\/\d{2,4},? (?:\d{1,2}:\d\d(?: ?[ap]m)? )?\p{L}.{5,200}\s[|–—-]\s\p{L}.{2,60}$/iu,
  // `Comments (14)`, `12 comments`, `1.2k shares`, `3 min read`; not `12 people`
  /^comments? ?\(\d{1,6}\)$/i,
  // buttons for the size of letters, `A- A+`
  /^(?=.*A)[A+–\s-]{2,10}$/,
  /^(?:view )?(?:all )?[\d.,]{1,8}k? (?:view )?(?:comments?|shares?|likes?|views?|min(?:ute)?s?(?: to)? read)$/i,
  // `Related: …`, `READ | …`, a link to another article; not `Related costs rose`
  /^(?:related|read|read more|read next|read also|see also|also read|also see|more on this|don['’]?t miss|recommended)\s?[:|]\s.{1,300}$/i,
  // `Share or comment on this article: …`
  /^share (?:or comment on )?this (?:article|story)\s?:.{0,300}$/i,
  // `Sign up for our daily newsletter`, `Subscribe to the Herald`
  /^(?:sign up (?:for|to)|subscribe to|follow) (?:our|the|us|this)\b.{0,80}(?:newsletter|briefing|alerts?|updates|twitter|facebook|instagram|podcast)s?\.?$/i,
  // `Sign up to The Tide, our weekly email on the sea`; not `Sign up to fight, he said`
  /^(?:sign up (?:for|to)|subscribe to) .{1,140}\b(?:newsletters?|e-?mails?|briefings?|alerts|podcast)\b.{0,80}$/i,
  // `Get the news in your inbox`, `Start the day with … Sign up here.`; not `Get out, he said`
  /^(?:(?:to )?(?:get|receive)|start (?:the|your) day|want|don['’]?t miss)\b.{1,160}\b(?:(?:in|to|into) your inbox|sign up (?:here|now|today|for free)|click here)\b.{0,60}$/i,
  // `By signing up you agree to our terms`, `By continuing to use this site …`
  /^by (?:signing up|subscribing|registering|continuing to|using this|clicking)\b.{0,60}\byou (?:agree|accept|consent|acknowledge|will)\b.{0,200}$/i,
  // `We use cookies to …`, `This site uses cookies.`
  /^(?:we(?: and our partners)?|this (?:web ?)?site|our (?:web ?)?site) uses? cookies\b.{0,300}$/i,
  // `Follow us on: Facebook Twitter`
  /^(?:follow|find|like|join) us (?:on|at)\b.{0,80}$/i,
  // `Join our Facebook group for the news`; not `Join our fight, he said`
  /^(?:join|like|visit|follow) our .{1,40}\b(?:group|page|channel|community)\b.{0,80}$/i,
  // `Like what you’re reading? Support local journalism.`
  /^(?:(?:like|enjoy|love|value) what you['’]re reading\b|support (?:our|local|independent|quality) journalism\b).{0,120}$/i,
  // `For all the latest Norvania news, download our app`; not `For all the latest tricks, he lost`
  /^for (?:all )?(?:the )?(?:latest|more|breaking)\b.{1,100}\b(?:download|follow us|visit|click here|subscribe|join our)\b.{0,80}$/i,
  // `Do you know more about this story? Write to news@example.org`
  /^(?:do you (?:know|have) .{1,80}\?|got a (?:tip|story)\b.{0,60}|have a (?:tip|story)\b.{0,60}) ?.{0,60}(?:write to|e-?mail|contact|get in touch|let us know|@).{0,120}$/i,
  // `This article is more than 2 years old`, `This was published 3 years ago`; not `This article is old`
  /^this (?:article|story|was|article was|story was|page was)(?: is| was)?(?: published)?(?: more than)? \d{1,3} (?:months?|years?) (?:old|ago)(?:\. some information in it may no longer be current|\. some information may no longer be current)?\.?$/i,
  // `© 2018 Example Courier Ltd. All rights reserved.`, `Copyright 2018 The Example Wire …`; not `Copyright law was changed.`
  /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}|[–-] ))|^.{0,100}\ball rights reserved\.?$/i,
  // `Our Standards: The Norvania Wire Principles`
  /^our standards:\s.{1,100}$/i,
  // `Tags: Norvania, ferry`
  /^(?:tags|topics|keywords|filed under|categories)\s?:\s.{1,300}$/i,
  // `More by this author`, `More stories by Ada Quill`; not `More by luck than judgement`
  /^(?:more|see all|view all|read more) (?:articles |stories |posts )?(?:by|from) (?:this|the) (?:author|writer|reporter)$|^(?:more|see all|view all) (?:articles|stories|posts) by .{3,60}$/i,
  // `Home > World > Norvania`
  /^(?:home|homepage|main page)\s*[>»›/|].{1,120}$/i,
  // the hour of a post of a live page, `21:15 BST`; not `10:15 a.m.`, which heads a part
  /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? (?:gmt|utc|bst|cest|cet|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|ist|ae[sd]t|sast|sgt|hkt)$/i,
];

/** `More from Opinion`, `More in Business`: a heading over links; at the edges only. */
const MORE_FROM = /^more (?:from|in|on|about) (?:the )?\S+(?: \S+){0,3}$/i;

/** Whether a line is the page's furniture; `edge` says that it stands above the body, below it or beside other furniture. */
export function isFurniture(words: string, edge: boolean): boolean {
  if (words.length > 420) return false;
  const line = collapseSpace(words).replace(/^\[([^[\]]+)\]$/, '$1').trim();
  const label = toLabel(line);
  const parts = label.split(/[|·•]/);
  if (parts.every((part) => isLabel(part, edge, parts.length > 1))) return true;
  return ANYWHERE.has(label) || !/[\p{L}\p{N}]/u.test(line) || PATTERNS.some((pattern) => pattern.test(line)) || (edge && MORE_FROM.test(line));
}

/** Longest label, in characters, and what may close it. */
const LONGEST_LABEL = Math.max(...[...ANYWHERE, ...AT_THE_EDGES].map(({ length }) => length)) + 5;

/** Whether the part of a line between two bars is furniture; between others it may be empty at the edge. */
function isLabel(part: string, edge: boolean, isBesideOthers: boolean): boolean {
  const closed = part.trim();
  if (closed.length > LONGEST_LABEL) return false;
  const label = closed.replace(/[\s:,>»›]{1,5}$/, '');
  return ANYWHERE.has(label) || (edge && (label === '' ? isBesideOthers : AT_THE_EDGES.has(label)));
}

/** Whether a line heads a list of subjects or of links to other articles. */
export function isListHeading(words: string): boolean {
  return words.length <= 60 && (LIST_HEADINGS.has(toLabel(words).replace(/\s?:$/, '')) || MORE_FROM.test(words));
}

function toLabel(words: string): string {
  return words.toLowerCase().replace(/[’‘]/g, "'");
}
