/** Verbs whose subject speaks, decides or acts as people and governments do, in the forms that follow a name; compiled for this project from general knowledge. */
const ACTS = `say tell announce declare warn insist argue claim deny confirm admit acknowledge accuse ask urge demand call pledge promise vow threaten suggest propose offer agree refuse reject accept decide want hope seek believe think expect plan intend try express criticize criticise condemn
  denounce welcome praise describe add note reply respond explain meet visit travel arrive leave return speak negotiate cancel postpone invite host sign order send impose lift deploy withdraw resign quit win lose become appoint nominate fire back support oppose favor favour maintain predict cite report make take give hold keep push press move begin continue start stop
  write testify concede stress emphasize emphasise recall remember join lead head serve work live die stand remain retaliate respond interview`;

const inflect = (verb: string): readonly string[] => {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  return [/(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`];
};

/** Third-person and past forms of these verbs, the irregular ones, and the auxiliaries. */
export const ACTING_WORDS: ReadonlySet<string> = new Set([
  ...ACTS.split(/\s+/).flatMap(inflect),
  ...'said told met spoke thought sought left sent withdrew won lost became quit held kept made took gave began led wrote stood tried planned cancelled canceled stopped referred preferred'.split(' '),
  ...'is was has had will would can could may might must does did hasn’t isn’t wasn’t won’t wouldn’t couldn’t didn’t hasn\'t isn\'t wasn\'t won\'t wouldn\'t couldn\'t didn\'t also'.split(' '),
]);

/** Verbs of saying alone: whoever says is a person or speaks for one. */
export const SAYING_WORDS: ReadonlySet<string> = new Set('said says told tells added adds asked asks replied explained wrote recalled insisted argued warned noted admitted acknowledged continued declared remarked testified concluded conceded tweeted writes notes argues insists claims claimed warns explains continues recalls suggests suggested stated states stressed emphasized announced promised'.split(' '));
