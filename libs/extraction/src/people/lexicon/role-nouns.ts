/** What people are by office, trade or standing, singular and in lower case; compiled for this project from general knowledge. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide ally ambassador analyst anchor apologist archbishop architect artist assistant astronaut astronomer athlete attorney author ayatollah
   backbencher banker barrister biographer biologist bishop blogger boss broker brother brigadier builder businessman businesswoman campaigner candidate captain cardinal caretaker ceo cfo chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief choreographer cleric clerk coach
   co-author co-chair co-chairman co-director co-founder co-host co-owner co-president coauthor cofounder collaborator colonel columnist comedian commander commandant commentator commissioner composer comptroller conductor congressman congresswoman conservator constable consul consultant contractor contender convener coordinator co-ordinator coroner correspondent councillor councilman councilwoman councilor counsel counsellor counselor cosmonaut creator critic curator
   dean defendant delegate demographer dentist deputy designer detective developer diplomat director dissident doctor driver economist editor educator elder emir emissary emperor employee engineer entrepreneur envoy epidemiologist executive ex-husband ex-president ex-wife expert
   farmer father fighter filmmaker financier firefighter fisherman footballer forecaster foreman founder general generalissimo geologist geographer goalkeeper governor guard guitarist headmaster headteacher heir historian host husband imam incumbent insider inspector instructor intern interpreter inventor investigator investor
   journalist judge jurist justice king landlord lawmaker lawyer leader lecturer legend legislator liaison librarian lieutenant linguist lobbyist magistrate magnate major manager marshal mathematician mayor mayoress mediator member mentor meteorologist midfielder militant minister mogul monarch monk mother mp musician
   neighbor neighbour negotiator neurologist neuroscientist nominee novelist nun nurse officer official ombudsman operative operator opponent organiser organizer owner painter partner pastor paramedic parliamentarian patriarch patron philanthropist philosopher photographer physician physicist pianist pilot pioneer planner player playwright poet policeman policewoman politician pollster pope postmaster practitioner prefect premier presenter president president-elect priest prime-minister prince princess principal procurator producer professor programmer prosecutor provost psychiatrist psychologist publicist publisher
   queen quarterback rabbi racer rancher rapporteur rapper realtor rebel receptionist recruiter rector referee registrar reporter representative researcher resident retiree rival ruler runner salesman saleswoman scholar scientist screenwriter sculptor secretary secretary-general senator sergeant sheik sheikh sheriff singer sister skipper sociologist soldier solicitor songwriter source speaker specialist spokesman spokesperson spokeswoman sportsman staffer star statesman steward strategist striker student sultan superintendent supervisor supporter surgeon surveyor survivor
   teacher technician technologist tenant theologian therapist trader trainer translator treasurer trustee tsar tutor tycoon undersecretary under-secretary under-secretary-general vendor veteran vice-chair vice-chairman vice-chancellor vice-president vicar viceroy victim volunteer warden warlord whistleblower whistle-blower widow wife winner witness worker wrestler writer youth zoologist
   czar chieftain strongman figurehead head mastermind autocrat dictator commentator co-leader counterpart predecessor successor appointee hopeful frontrunner front-runner suspect gunman shooter attacker bomber hacker accuser complainant plaintiff inmate detainee patient son daughter teenager boy girl aunt uncle nephew niece cousin grandfather grandmother grandson granddaughter fiance fiancee boyfriend girlfriend friend colleague sibling parent sir-knight
   child baby infant toddler kid teen schoolboy schoolgirl mum mom dad stepfather stepmother stepson stepdaughter ex-boyfriend ex-girlfriend passerby`.split(/\s+/),
);

/** Roles of kin: they belong to the person before them, and are no office. */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  'wife husband brother sister father mother son daughter aunt uncle nephew niece cousin grandfather grandmother grandson granddaughter widow fiance fiancee boyfriend girlfriend friend colleague sibling parent child baby mum mom dad stepfather stepmother stepson stepdaughter ex-boyfriend ex-girlfriend ex-wife ex-husband neighbor neighbour partner'.split(' '),
);

/** Heads that one person can be called by turns; the first of a group stands for it. Compiled for this project. */
const SYNONYMS: readonly (readonly string[])[] = [
  'leader ruler dictator strongman autocrat'.split(' '),
  'president president-elect'.split(' '),
  'premier chancellor'.split(' '),
  'envoy negotiator diplomat emissary delegate'.split(' '),
  'spokesman spokeswoman spokesperson'.split(' '),
  'adviser advisor aide counselor counsellor strategist'.split(' '),
  'lawyer attorney counsel solicitor barrister'.split(' '),
  'lawmaker congressman congresswoman senator representative legislator parliamentarian mp'.split(' '),
  'chief head boss director'.split(' '),
  'chairman chairwoman chairperson chair'.split(' '),
  'judge justice magistrate'.split(' '),
  'ceo executive'.split(' '),
  'billionaire businessman businesswoman tycoon magnate mogul entrepreneur'.split(' '),
  'journalist reporter correspondent columnist'.split(' '),
  'scholar professor academic historian lecturer'.split(' '),
  'economist analyst expert specialist'.split(' '),
  'cleric imam priest pastor vicar'.split(' '),
  'child baby infant toddler kid'.split(' '),
  'king monarch'.split(' '),
  'queen monarch'.split(' '),
  'pope pontiff'.split(' '),
];

const CLASS_OF: ReadonlyMap<string, string> = new Map(SYNONYMS.flatMap((group) => group.map((word) => [word, group[0]!] as const)));

/** The word that stands for a role noun and its synonyms. */
export function roleClass(noun: string): string {
  return CLASS_OF.get(noun) ?? noun;
}

/** Heads of state and government, whom "leader" may mean. */
export const LEADER_CLASSES: ReadonlySet<string> = new Set(['leader', 'president', 'premier', 'minister', 'king', 'queen', 'emir', 'sultan']);

/** The singular of a plural role noun, or undefined when it is none: `officials`, `businessmen`, `envoys`, `secretaries`. */
export function singularRole(plural: string): string | undefined {
  if (plural.endsWith('men')) return ROLE_NOUNS.has(`${plural.slice(0, -3)}man`) ? `${plural.slice(0, -3)}man` : undefined;
  if (plural.endsWith('ies') && ROLE_NOUNS.has(`${plural.slice(0, -3)}y`)) return `${plural.slice(0, -3)}y`;
  if (plural.endsWith('es') && ROLE_NOUNS.has(plural.slice(0, -2))) return plural.slice(0, -2);
  return plural.endsWith('s') && ROLE_NOUNS.has(plural.slice(0, -1)) ? plural.slice(0, -1) : undefined;
}

/** Plural nouns for people without a singular in the list above. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  `people police authorities residents villagers troops protesters demonstrators migrants refugees voters families relatives locals citizens americans critics onlookers bystanders passengers parents children women men students teachers workers
   rebels insurgents militants fighters forces sides parties delegations others rescuers firefighters experts executives readers viewers fans users customers shareholders employees staffers allies aides sources campaigners conservatives liberals democrats republicans
   attendees participants pilgrims dignitaries newcomers celebrities guests visitors donors patrons vendors gamers seekers smugglers goers bureaucrats homeowners taxpayers commuters motorists pedestrians tourists travellers travelers shoppers spectators mourners worshippers worshipers settlers deportees exiles hostages captives prisoners evacuees looters rioters marchers graduates pupils undergraduates schoolchildren schoolgirls schoolboys teens adults youngsters roommates classmates teammates individuals persons folks guys`.split(/\s+/),
);
