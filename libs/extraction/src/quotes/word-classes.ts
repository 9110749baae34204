/**
 * Closed classes of English, compiled for this project from reference grammars, and the small open classes that bound a
 * noun phrase in news prose. All lower case.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(`a an the this that these those his her its their our my your some any many several most all both each another other one two three four five six seven
  eight nine ten dozens hundreds thousands no few more fewer every neither`);
export const PREPOSITIONS = words(`of in at on for from with by to about over under after before during between among against through since until into onto upon within without via despite
  toward towards near behind around across amid including like outside inside along beyond below above per alongside versus`);
export const CONJUNCTIONS = words('and or but nor yet so plus');
export const SUBORDINATORS = words('that because if when while although though whether as since unless until where whereas before after once than even how why what');
export const RELATIVES = words('who whom whose which that where when');
export const AUXILIARIES = words(`is are was were be been being am has have had having do does did will would can could shall should may might must ’s 's ’ve 've ’d 'd ’ll 'll ’re 're
  isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
  wouldn't can't couldn't shouldn't cannot ought`);
export const SUBJECT_PRONOUNS = words('he she they it we i you who');
export const OBJECT_PRONOUNS = words('him her them us me it you himself herself themselves itself');
export const ADVERBS = words(`also later earlier then now again still already just once twice recently repeatedly simply only even ever often sometimes always soon thus therefore however
  instead meanwhile further nonetheless nevertheless too rather quite very well first last yesterday today tonight once publicly separately too himself herself itself themselves both all either`);
export const NEGATIONS = words('not never n’t nobody none neither nor hardly refused declined failed refuses declines refusing declining without');
export const DAYS = words(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march april may june july august september october november
  december jan. feb. aug. sept. oct. nov. dec.`);
/** Irregular verbs in the past, the commonest of news prose. */
export const PAST_VERBS = words(`went came took made gave got found knew thought saw left felt told brought began kept held wrote stood heard let meant set met ran paid sat spoke led grew lost fell sent
  built understood drew broke spent cut rose drove bought wore chose won want wants need needs seem seems remain remains plan plans hope hopes expect think thinks know knows believe believes
  support supports oppose opposes feel feels see sees get gets make makes take takes go goes come comes show shows face faces work works help helps
  threw fled flew sought caught taught swept shook struck tore beat blew fought forgot froze hid laid lent rode sank shot stole stuck withdrew woke became signed`);
/** Modal words under which saying is only possible. */
export const POSSIBILITY = words('would could might may should can must');

/** Nouns of people by what they do or are; a lower-case one may stand before a name ("spokesman Tom Varga"). Compiled for this project. */
export const ROLE_NOUNS = words(`minister president premier chancellor leader spokesman spokeswoman spokesperson official officer adviser advisor secretary director chairman chairwoman chair
  chief head senator governor mayor congressman congresswoman representative lawmaker legislator candidate nominee ambassador envoy diplomat negotiator commissioner deputy judge justice
  lawyer attorney prosecutor police sheriff detective general colonel captain sergeant admiral commander soldier veteran professor economist analyst expert researcher scientist historian
  strategist consultant pollster manager executive founder co-founder owner editor columnist reporter journalist correspondent anchor host moderator author writer actor actress singer
  director producer artist coach player pastor reverend bishop cardinal pope priest rabbi imam activist organizer advocate supporter critic opponent aide staffer counsel insider donor
  resident voter neighbor neighbour witness victim suspect defendant student teacher principal doctor nurse farmer worker businessman businesswoman billionaire mogul entrepreneur investor
  banker broker trader developer partner husband wife son daughter mother father brother sister friend colleague rival successor predecessor king queen prince princess delegate superdelegate
  operative treasurer dean rector speaker whip councilman councilwoman councillor person man woman people source member
  hopeful hopefuls incumbent contender challenger front-runner frontrunner neurosurgeon surgeon philanthropist financier magnate tycoon commentator blogger biographer entertainer comedian
  evangelist preacher theologian physicist engineer architect novelist poet filmmaker`);

/** Nouns of papers that speak: "the report said". Compiled for this project. */
export const DOCUMENT_NOUNS = words(`report study survey poll statement letter email e-mail memo document documents filing lawsuit complaint indictment affidavit article editorial op-ed essay
  book ad ads advertisement video tweet tweets post story release transcript analysis paper review audit ruling order bill law resolution declaration communique communiqué manifesto petition
  website site page headline column blog message messages sign signs banner note text texts data figures records reports studies polls emails letters documents`);

/** Nouns of bodies: "the ministry said". Compiled for this project. */
export const BODY_NOUNS = words(`ministry government administration department agency office committee commission council court parliament congress senate house campaign party company firm
  corporation group organization organisation union association bank fund institute university school college newspaper magazine network station channel times post journal press police army
  military navy force administration embassy delegation team board panel bureau service authority foundation center centre coalition alliance league federation club church pac super kremlin
  white pentagon treasury state nation country city county airline hospital`);

/** Nouns of people in numbers: "residents said". */
export const GROUP_NOUNS = words(`people officials residents voters supporters critics opponents experts analysts aides advisers advisors lawmakers republicans democrats conservatives liberals
  activists protesters demonstrators observers others some many most several prosecutors investigators police authorities sources witnesses allies leaders reporters friends colleagues members
  lawyers economists scientists researchers strategists pundits commentators pollsters diplomats envoys workers students families parents neighbors neighbours fans users readers viewers both
  they all few rebels soldiers executives investors traders farmers doctors women men historians editors journalists delegates donors rivals candidates campaigns governments companies
  agencies groups organizers insiders teammates spokesmen spokeswomen spokespeople those`);

/** Whether a word reads as an adverb: in the list, or in -ly. Matches `quietly`; must not match `family`, `ally`, `Italy`. */
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (/[a-z]{3}ly$/.test(lower) && !/^(?:family|ally|italy|july|rally|assembly|supply|reply|apply|daily|early|weekly|elderly|only|bully|fully)$/.test(lower)) || lower === 'fully';
}
