const COMPANY = 'company companies corporation corp inc co ltd llc plc ag sa gmbh nv firm holdings group motors airlines airways industries enterprises technologies systems solutions brothers bros';
const SOCIETY = 'group association foundation society league coalition alliance federation confederation front movement organisation organization brotherhood';

/** By the noun for a body that is told already ("the company"), the words that head the names of such bodies; compiled for this project from general knowledge. */
export const HEADS_OF_BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    company: COMPANY,
    firm: COMPANY,
    corporation: COMPANY,
    airline: 'airline airlines airways',
    group: SOCIETY,
    organisation: SOCIETY,
    organization: SOCIETY,
    association: 'association',
    foundation: 'foundation',
    university: 'university',
    college: 'college',
    institute: 'institute',
    agency: 'agency bureau administration authority',
    bureau: 'bureau',
    ministry: 'ministry',
    department: 'department',
    committee: 'committee',
    commission: 'commission',
    council: 'council',
    union: 'union unions brotherhood workers',
    bank: 'bank',
  }).map(([noun, heads]) => [noun, new Set(heads.split(' '))]),
);

/** Bodies named without a telling word that are no companies: governments, parliaments, courts, alliances, forces, parties; compiled for this project from general knowledge. */
export const NO_COMPANIES: ReadonlySet<string> = new Set(
  `White House|Congress|Senate|House|Pentagon|Kremlin|Capitol|Supreme Court|Federal Reserve|Fed|United Nations|UN|U.N.|Security Council|General Assembly|European Union|EU|European Commission|NATO|Nato|OPEC|Opec|Interpol|Europol|Scotland Yard|Whitehall|Downing Street|Bundestag|Bundesbank|Knesset|Duma|Politburo|Parliament
   |Hamas|Hezbollah|Fatah|Taliban|Al-Qaeda|al-Qaeda|Islamic State|Isis|Labour|Labor|Likud|Tories|Greens|Democrats|Republicans|GOP|FBI|CIA|Greenpeace|Oxfam|Unicef|UNICEF|Amnesty|Red Cross|Harvard|Yale|Stanford|Princeton|Navy|Army|Air Force|Marine Corps|Coast Guard|Royal Navy`.split(/\s*\|\s*/),
);

/** Nouns for what is often named without a telling word. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(['company', 'firm', 'corporation']);

/** Nouns for bodies of nearly any kind. */
export const LOOSE_NOUNS: ReadonlySet<string> = new Set(['group', 'organisation', 'organization']);
