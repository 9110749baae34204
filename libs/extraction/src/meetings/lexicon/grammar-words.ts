const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Small words by which a clause is read without a parse; English, compiled for this project. */
export const PREPOSITIONS = words('of in on at by for from with to into about against between among over under within without during toward towards through across near behind despite including like per via amid alongside beside than as upon outside inside beyond aboard except');
export const DETERMINERS = words('a an the this that these those his her its their our your my another some any no each every both all');
export const SUBORDINATORS = words('that when while if whether because since after before until as although though where which who whom whose what why how once unless');
export const AUXILIARIES = words('is are was were be been being am has have had do does did will would can could may might shall should must ’s ’re ’ve ’ll ’d won’t wouldn’t don’t didn’t doesn’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t can’t couldn’t shouldn’t');
/** Adverbs that stand between a subject and its verb: "Kim also met". */
export const ADVERBS = words('also then later now recently secretly reportedly privately publicly briefly first last twice once again already even just never not still soon finally initially previously personally separately formally officially jointly directly apparently together frequently often earlier yesterday today there here only ever repeatedly n’t well');
export const SAYING = words('said says say saying told tells tell telling asked asks added adds announced announces wrote writes reported reports confirmed confirms tweeted claimed denied insisted noted stated declared explained warned acknowledged suggested');
const COMMON_VERBS = words(
  `go goes went gone come comes came make makes made take takes took taken give gives gave get gets got see saw seen know knew think thinks thought want wants wanted say keep kept let begin began show shows shown hear heard run ran hold held bring brought write wrote sit stand stood lose lost pay paid
   met meet meets lead led understand grow grew win won speak spoke spend spent send sent build built leave left become became fall fell put set cut rise rose feel felt seek seeks sought expect expects hope hopes plan plans agree agrees try tries fly flew told tell tells said says call calls called
   accepted arrive arrives leaves appears seems seemed appeared planned remain remains include includes make making planning seeking going preparing considering`,
);

/** Whether a word looks like a verb with a tense or a participle: matches `dispatched`, `will`, `flew`; must not match `united`, `talks`. */
export function looksLikeVerb(lower: string): boolean {
  if (AUXILIARIES.has(lower) || COMMON_VERBS.has(lower) || SAYING.has(lower)) return true;
  return /^[\p{L}-]{3,}ed$/u.test(lower) && !/^(?:united|top-ranked|so-called|armed|hundred|red|biased|need|speed|indeed|unprecedented|proposed|planned|scheduled|limited|related|much-anticipated|anticipated|expected|detailed|talented|wicked|sacred|high-speed)$/.test(lower);
}
