/** Roles in a story that are no office: people told only so are private. Compiled for this project. */
export const PRIVATE_NOUNS: ReadonlySet<string> = new Set(
  `suspect gunman shooter attacker bomber hacker accuser complainant plaintiff inmate detainee patient victim survivor defendant teenager boy girl youth witness neighbor neighbour resident tenant wife husband brother sister father mother son daughter aunt uncle nephew niece cousin grandfather grandmother grandson
   granddaughter widow fiance fiancee boyfriend girlfriend friend student driver passenger employee worker volunteer homeowner retiree child baby infant toddler kid teen schoolboy schoolgirl mum mom dad stepfather stepmother stepson stepdaughter ex-boyfriend ex-girlfriend ex-wife ex-husband passerby`.split(/\s+/),
);

/** What is done to a suspect or a victim, in the participle that follows a name: "Voss was arrested". */
export const PRIVATE_PARTICIPLES: ReadonlySet<string> = new Set('arrested charged convicted indicted accused detained jailed imprisoned sentenced killed shot stabbed injured wounded hospitalized hospitalised murdered raped assaulted abducted kidnapped hanged executed'.split(' '));
