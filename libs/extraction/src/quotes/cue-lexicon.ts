import type { CueClass } from '@onrecord/domain';

/**
 * What may stand with a cue word:
 * `marks` words in quotation marks, before or behind it; `clause` a clause behind it, with "that" or without;
 * `finite` the same, but without "that" only where a finite verb shows that it is a clause; `that` a clause with "that" only; `object` whatever follows, a noun phrase or an infinitive ("cited progress", "vowed to
 * leave", "called it a start"); `infinitive` an infinitive only ("pledged to leave", not "pledged delegates"); `quoted` the same with quotation marks in it only ("hailed a “new day”"); `addressee` somebody told, before the content ("told reporters that").
 */
export type CueFrame = 'marks' | 'clause' | 'finite' | 'that' | 'object' | 'infinitive' | 'quoted' | 'addressee';

export interface CueEntry {
  /** With its particle: `call for`. */
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly frames: ReadonlySet<CueFrame>;
  /** Words that must follow the verb: `for` of "called for". */
  readonly particle?: string;
}

export type CueForm = 'base' | 'third' | 'past' | 'gerund';

export interface CueWord {
  readonly entry: CueEntry;
  readonly form: CueForm;
}

/**
 * Words of saying in English news prose, compiled for this project from the reporting verbs of reference grammars (the
 * Cambridge Grammar of the English Language on reported speech; Levin's classes of verbs of communication) and from the
 * cues that annotators marked in development news. A line: class, frames, then lemmas. `m` marks, `c` clause, `C` finite,
 * `t` that, `o` object, `q` quoted, `a` addressee; `_` joins a particle; a bar gives irregular forms: past, then gerund where it is irregular.
 */
const CUES = `
stated mc   say|said add explain state|stated note remark observe reply recall reveal disclose
stated mCa  tell|told inform
stated mC   announce declare joke respond concede recount report testify
stated mt   answer conclude post
stated m    begin|began|beginning go_on|went_on|going_on finish exclaim shout yell chant whisper mutter quip jest interject snap crow muse sing|sang read|read deadpan laugh cry text intone growl continue comment shoot_back|shot_back fire_back hit_back|hit_back write_back|wrote_back push_back press
stated mCq  write|wrote|writing tweet
stated mCo  emphasize emphasise stress reiterate clarify elaborate mention estimate proclaim underline underscore
stated mto  repeat blog
stated mo   describe
stated mCoa remind assure notify
stated ta   brief|briefed|briefing
stated q    speak_of|spoke_of speak_about|spoke_about talk_of
stated o    cite call dub|dubbed|dubbing label refer_to point_to characterize characterise term
stated mq   quote rate brand liken compare invoke echo
stated mc   point_out make_clear|made_clear|making_clear put_it|put_it|putting_it
claimed mC  claim allege insist argue contend assert boast profess opine reason posit
claimed mt  maintain charge
denied mC   deny|denied
denied mo   reject dispute refute rebut|rebutted|rebutting disavow
denied mq   dismiss
confirmed mC confirm verify|verified
confirmed mCi agree
confirmed mt concur|concurred|concurring
acknowledged mCo acknowledge admit|admitted|admitting
acknowledged mt  confess allow
promised mCoa promise
promised mCo guarantee
promised mCi vow pledge swear|swore
promised o  commit_to
warned mCa  warn caution
warned i    threaten
warned o    warn_of warn_against
demanded mto demand urge call_for call_on implore instruct
demanded mq order
demanded mo beg|begged|begging appeal_for ask_for press_for plead|pleaded
asked m     ask wonder inquire question query
suggested mCo suggest propose recommend
suggested C hint imply|implied speculate intimate indicate theorize advise
criticised mo accuse
criticised mq criticize criticise slam|slammed|slamming blast mock attack decry|decried denounce condemn lambaste chide scold ridicule deride fault rebuke berate bemoan
criticised mC complain lament
criticised mt protest fume rail gripe huff
praised mq  praise hail thank congratulate applaud laud commend
predicted mCo predict foresee|foresaw
predicted mt forecast|forecast project
`;

const FRAMES: Readonly<Record<string, CueFrame>> = { m: 'marks', c: 'clause', C: 'finite', t: 'that', o: 'object', i: 'infinitive', q: 'quoted', a: 'addressee' };

const WORDS: ReadonlyMap<string, readonly CueWord[]> = readCues(CUES);

/**
 * The cues that a lower-case word may be, those with a particle first; empty for other words.
 * `findCueWords('called')` gives "call for", "call on" and "call".
 */
export function findCueWords(lower: string): readonly CueWord[] {
  return WORDS.get(lower) ?? [];
}

function readCues(table: string): ReadonlyMap<string, readonly CueWord[]> {
  const words = new Map<string, CueWord[]>();
  for (const line of table.trim().split('\n')) {
    const [cueClass, frames, ...verbs] = line.trim().split(/\s+/);
    for (const verb of verbs) {
      const [lemma, past, gerund] = verb.split('|').map((part) => part.split('_'));
      const particle = lemma!.slice(1).join(' ');
      const entry: CueEntry = {
        lemma: lemma!.join(' '),
        cueClass: cueClass as CueClass,
        frames: new Set([...frames!].map((letter) => FRAMES[letter]!)),
        ...(particle === '' ? {} : { particle }),
      };
      for (const [form, word] of inflect(lemma![0]!, past?.[0], gerund?.[0])) {
        const known = words.get(word) ?? [];
        words.set(word, [...known, { entry, form }].sort((a, b) => Number(b.entry.particle !== undefined) - Number(a.entry.particle !== undefined)));
      }
    }
  }
  return words;
}

function inflect(base: string, past: string | undefined, gerund: string | undefined): readonly (readonly [CueForm, string])[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  const regularPast = consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [
    ['base', base],
    ['third', third],
    ['past', past ?? regularPast],
    ['gerund', gerund ?? (base.endsWith('ee') ? `${base}ing` : `${stem}ing`)],
  ];
}
