/** Letters of a language and the share of a text's letters that tells it. */
export interface Script {
  readonly language: string;
  readonly letter: RegExp;
  readonly share: number;
}

const MOST = 0.4;

/**
 * Scripts that tell a language, or nearly so. Order matters: kana and Hangul decide before Han, which Japanese uses
 * too; letters that Russian lacks decide before Cyrillic.
 */
export const SCRIPTS: readonly Script[] = [
  { language: 'ja', letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, share: 0.1 },
  { language: 'ko', letter: /\p{Script=Hangul}/u, share: MOST },
  { language: 'zh', letter: /\p{Script=Han}/u, share: MOST },
  { language: 'uk', letter: /[іїєґ]/iu, share: 0.02 },
  { language: 'sr', letter: /[ђјљњћџ]/iu, share: 0.02 },
  { language: 'ru', letter: /\p{Script=Cyrillic}/u, share: MOST },
  { language: 'ar', letter: /\p{Script=Arabic}/u, share: MOST },
  { language: 'he', letter: /\p{Script=Hebrew}/u, share: MOST },
  { language: 'el', letter: /\p{Script=Greek}/u, share: MOST },
  { language: 'hi', letter: /\p{Script=Devanagari}/u, share: MOST },
  { language: 'th', letter: /\p{Script=Thai}/u, share: MOST },
  { language: 'ka', letter: /\p{Script=Georgian}/u, share: MOST },
  { language: 'hy', letter: /\p{Script=Armenian}/u, share: MOST },
  { language: 'bn', letter: /\p{Script=Bengali}/u, share: MOST },
  { language: 'ta', letter: /\p{Script=Tamil}/u, share: MOST },
];
