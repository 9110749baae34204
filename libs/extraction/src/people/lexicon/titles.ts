/** Forms of address and ranks before a name; compiled for this project from the style guides' entries on titles. */
export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | 'either'> = new Map([
  ...'mr mr. sir lord king prince pope father fr. fr brother duke baron count emperor tsar sheikh sheik imam ayatollah mullah rabbi sultan emir shah herr monsieur signor senor señor don archbishop cardinal'.split(' ').map((word) => [word, 'male'] as const),
  ...'mrs mrs. ms ms. miss mme mme. madame lady dame queen princess sister duchess baroness countess empress frau señora senora signora'.split(' ').map((word) => [word, 'female'] as const),
  ...`dr dr. prof prof. rev rev. reverend hon hon. judge justice gen gen. general lt lt. lieutenant col col. colonel capt capt. captain maj maj. major sgt sgt. sergeant cpl cpl. corporal pvt pvt. private adm adm. admiral cmdr cmdr. commander brig brig. brigadier marshal
      sen sen. sens. senator rep rep. reps. representative gov gov. governor pres pres. president vice-president premier chancellor minister secretary mayor ambassador amb. congressman congresswoman councilman councilwoman councillor detective det. officer inspector supt. superintendent constable sheriff
      professor doctor bishop pastor chief dean coach chairman chairwoman director commissioner attorney comrade envoy spokesman spokeswoman ceo undersecretary speaker treasurer prosecutor saint delegate assemblyman assemblywoman lawmaker mp deputy premier-designate messrs messrs. mmes. spc spc. pfc pfc. commodore airman seaman cadet corporal ensign midshipman trooper cllr cllr. insp. adjutant subcommander monsignor`.split(/\s+/).map((word) => [word, 'either'] as const),
]);

/** Honorifics that are no office: kept as forms of address, not as roles. */
export const MERE_ADDRESS: ReadonlySet<string> = new Set('mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame mme mme. madame herr frau monsieur signor señor senor señora senora signora don fr. fr father brother sister rev rev. reverend hon hon. prof prof. saint messrs messrs. mmes. comrade'.split(' '));

/** Capitalised words that stand within a title before its noun: "Foreign Minister", "Deputy Chief Executive". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `vice deputy assistant associate acting former foreign prime interior exterior defense defence finance financial economic economy health education labor labour trade justice home transport transportation energy environment environmental agriculture agricultural culture cultural planning
   treasury chief senior junior first second lead leading national state federal general attorney district principal permanent executive managing founding supreme special security intelligence press communications communication campaign house senate majority minority opposition party
   unification information technology tourism sports housing immigration veterans affairs under co chief-of-staff parliamentary presidential shadow lieutenant major police fire army navy air force brigadier rear staff master grand high crown elect emeritus honorary interim outgoing incoming petty warrant then-
   commerce budget policy legal medical technical creative artistic regional provincial city county town village municipal political military naval religious spiritual royal head ex-`.split(/\s+/),
);

/** What follows "of" in a title, so that a name may follow: "Secretary of State", "Minister of Foreign Affairs". */
export const PORTFOLIO_WORDS: ReadonlySet<string> = new Set(
  `state staff defense defence foreign affairs finance interior health education labor labour trade justice commerce energy agriculture transport transportation treasury culture war security homeland police operations communications parliament house commons lords state's veterans housing and human services the government
   environment economy information tourism sport sports planning mission council cabinet industry development science technology religion immigration intelligence engineering research marketing staff`.split(/\s+/),
);

/** Party words before a name: "Republican Ted …". */
export const PARTY_WORDS: ReadonlySet<string> = new Set('republican democrat democratic conservative conservatives labour liberal tory independent socialist communist libertarian green'.split(' '));

/** What follows a name and belongs to it. Matches `Jr.`, `III`; must not match `V`. */
export const NAME_SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV|XIV|XVI|VI|VIII)$/;
