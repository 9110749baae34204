/** What a writer is at a paper, as one word. */
const ROLE = '(?:Correspondent|Reporter|Editor|Writer|Columnist|Critic|Journalist|Producer|Contributor)';

/** What a writer's field or rank is. Compiled for this project from the desks that newspapers have. */
const FIELD =
  '(?:Health|Political|Politics|Sports?|Business|Economics?|Science|Education|Environment|Climate|Crime|Legal|Courts?|Technology|Tech|Defence|Defense|Security|Diplomatic|Foreign|World|International|National|Local|City|Regional|Travel|Food|Arts?|Culture|Music|Film|Media|Religion|Royal|Transport|Energy|Financial|Finance|Money|Property|Consumer|Social|Affairs|Features?|News|Football|Senior|Chief|Deputy|Assistant|Associate|Special|Investigations?|Staff|Contributing|Managing)';

/** Matches `Health Correspondent ` before `Ada Quill`; must not match `Editor Quill`, whose role is half of a name. */
const BEFORE = new RegExp(`^(?:${FIELD}\\s+){0,3}${ROLE}\\s+(?=\\p{Lu}\\S*\\s+\\p{Lu})`, 'u');

/** Matches ` Health Correspondent` behind `Ada Quill`, and `Staff Writer` where it touches the name; must not match in `Staff Writer`. */
const AFTER = new RegExp(`(?<=^\\p{Lu}\\S*\\s+(?:\\S+\\s+)?\\p{Lu}\\S*)(?:\\s+|(?<=\\p{Ll}))(?:${FIELD}\\s+)*${ROLE}$`, 'u');

/** Matches `Senior Health Correspondent` and nothing beside it; must not match `Courier Correspondent`. */
const ALONE = new RegExp(`^(?:${FIELD}\\s+)*${ROLE}s?$`, 'u');

/** Whether words say only what a writer is. */
export function isRoleAlone(words: string): boolean {
  return ALONE.test(words);
}

/** Longest name with a role beside it, in characters. */
const LONGEST = 80;

/** The name in words that say beside it, without a comma, what its bearer is; half-open, in the words. The whole where they do not. */
export function nameBesideRole(words: string): { readonly start: number; readonly end: number } {
  if (words.length > LONGEST) return { start: 0, end: words.length };
  const start = BEFORE.exec(words)?.[0].length ?? 0;
  const field = new RegExp(`^${FIELD}\\b`, 'u').test(words.slice(start));
  const after = field ? undefined : AFTER.exec(words.slice(start));
  return { start, end: after === undefined || after === null ? words.length : start + after.index };
}
