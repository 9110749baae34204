import type { CueClass } from '@onrecord/domain';

/**
 * What may stand with a cue word:
 * `marks` words in quotation marks, before or behind it; `clause` a clause behind it, with "that" or without;
 * `that` a clause with "that" only; `object` whatever follows, a noun phrase or an infinitive ("cited progress", "vowed to
 * leave", "called it a start"); `addressee` somebody told, before the content ("told reporters that").
 */
export type CueFrame = 'marks' | 'clause' | 'that' | 'object' | 'addressee';

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
 * cues that annotators marked in development news. A line: class, frames, then lemmas. `m` marks, `c` clause, `t` that
 * only, `o` object, `a` addressee; `_` joins a particle; a bar gives irregular forms: past, then gerund where it is irregular.
 */
const CUES = `
stated mc   say|said add explain state|stated note remark observe reply recount recall reveal report disclose
stated mca  tell|told inform
stated mc   announce declare joke respond answer testify conclude continue comment
stated m    begin|began|beginning go_on|went_on|going_on finish exclaim shout yell chant whisper mutter quip jest interject snap crow muse sing|sang read|read deadpan laugh cry text holler intone growl
stated mco  write|wrote|writing tweet post blog emphasize emphasise stress reiterate repeat clarify elaborate mention estimate describe proclaim underline underscore
stated mcoa remind assure brief|briefed|briefing notify
stated o    cite call dub|dubbed|dubbing label refer_to point_to speak_of|spoke_of speak_about|spoke_about talk_of quote characterize characterise rate brand liken compare invoke term
stated mc   point_out make_clear|made_clear|making_clear put_it|put_it|putting_it
stated o    echo
claimed mc  claim allege insist maintain argue contend assert boast profess opine reason posit charge
denied mc   deny|denied
denied mo   reject dispute refute dismiss rebut|rebutted|rebutting disavow
confirmed mc confirm verify|verified
confirmed c  agree concur|concurred|concurring
acknowledged mco acknowledge concede admit|admitted|admitting confess
acknowledged c  allow_that
promised mco promise vow pledge swear|swore
promised o  commit_to guarantee
warned mca  warn caution
warned o    threaten
demanded mo demand urge call_for call_on order implore instruct direct_that
demanded mo beg|begged|begging appeal_for ask_for press_for plead|pleaded
asked m     ask wonder inquire question query
suggested mco suggest propose recommend
suggested c hint imply|implied speculate intimate indicate signal_that theorize advise
criticised mo criticize criticise slam|slammed|slamming blast accuse mock attack decry|decried denounce condemn lambaste chide scold
criticised mc complain lament protest fume rail gripe huff
criticised o ridicule deride fault rebuke berate bemoan
praised mo  praise hail thank congratulate applaud laud commend
predicted mco predict forecast|forecast project_that foresee|foresaw
`;

const FRAMES: Readonly<Record<string, CueFrame>> = { m: 'marks', c: 'clause', t: 'that', o: 'object', a: 'addressee' };

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
