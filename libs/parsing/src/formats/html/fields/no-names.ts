/** Words of commerce, of a page's furniture and of systems that stand where a writer should. Matches `Follow Us`, `PRESS RELEASE`; must not match `Ada Press`. Compiled for this project. */
const FURNITURE =
  /^(?:follow (?:us|me|on)|posted (?:in|on|by)|filed under|sponsored(?: content| post)?|sponsor(?:ed)? by|advertisement|advertiser|advertorial|promoted|partner content|paid (?:content|post)|subscribe(?: now| today)?|sign (?:in|up)|log ?in|newsletters?|opinions?|comments?|contributed(?: content)?|press releases?|guest (?:author|writer|post|posts|contributor|columnist|blogger)|special contributor|breaking news|latest news|top stories|biography|profile|home ?page|super ?user|related (?:posts|articles|stories))$/i;

/** Accounts of a content system; matches `wpadmin`, `editor2`; must not match `adaquill42`, whom a system may know by no other name. */
const ACCOUNT = /^(?:\w*admin\d*|root|user\d*|editor\d+|test\d*|wordpress|wp[-_]?\w+|drupal|joomla|webmaster)$/;

/** Days, months and times of day. Matches `Monday`, `June 2018`, `Sunday morning`; must not match `June Reed`. */
const CALENDAR = /^(?:\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|morning|afternoon|evening|night|\d{1,4}(?:st|nd|rd|th)?)\b[\s,.]*)+$/i;

/** Brackets and braces of a template that was not filled in, and of an object: `{{author}}`, `[object Object]`; must not match `Ada (aq)`. */
const TEMPLATE = /[[\]{}<>]|%[a-z_]+%|\$\w/i;

/** Whether words that stand where a writer's name does are none, whatever the page. */
export function isNoName(words: string): boolean {
  return FURNITURE.test(words) || ACCOUNT.test(words) || CALENDAR.test(words);
}

/** What somebody did who did not write the article. Matches `Updated by Tom Reed`; must not match `Reviewed and written by`. */
const OTHER_WORK = /^\W*(?:last\s)?(?:updated|translated|edited|fact[- ]checked|produced|curated|medically reviewed|photos?|photographs?|photography|pictures?|images?|video|illustrations?|graphics?)\s*(?:by|:)(?!\p{L})/iu;

/** Whether a whole statement names no writer: a template's, or whoever did something else than write. */
export function namesNoWriter(words: string): boolean {
  return TEMPLATE.test(words) || OTHER_WORK.test(words);
}

/** Bodies that publish what they say. Matches `Norvania Ministry of Health`, `Port Arden Police`; must not match `Ada Minister`. Compiled for this project. */
const BODY = /\b(?:ministry|department|police|council|government|embassy|commission|committee|municipality|parliament|ministerium|polizei|ministère|ministerio|ministero)\b/i;

/** Whether a name is that of a public body and of no person. */
export function isPublicBody(name: string): boolean {
  return BODY.test(name);
}
