import { isPossessive, type Token } from '../segment/token.js';
import { DETERMINERS } from './lexicon/grammar-words.js';

/** What is met without anybody meeting: matches the `expectations` of "meets expectations", the `deadline` of "meet the deadline". */
const MET_THINGS =
  /^(?:expectations?|deadlines?|needs?|demands?|requirements?|standards?|criteria|criterion|obligations?|targets?|goals?|conditions?|challenges?|costs?|quota|threshold|definition|terms|test|commitments?|objectives?|benchmarks?|specifications?|halfway|end|ends|fate|death|resistance|opposition|approval|criticism|silence|scepticism|skepticism|applause|success|failure|force|interest|shortfall|bill|payments?|eye|match|mark|price|rules?|specs|guidelines?|ambitions?|promises?|pledge)$/;
/** What is visited, hosted or welcomed without a host or guest: "visit the website", "hosts the games", "welcomed the news". */
const OTHER_OBJECTS =
  /^(?:website|websites|site|sites|page|web|www|blog|museum|exhibition|grave|graves|shop|shops|store|games|olympics|tournament|cup|show|party|event|website|competition|championship|final|concert|festival|news|decision|move|announcement|ruling|statement|plan|plans|proposal|report|result|results|verdict|idea|agreement|deal|step|offer|support|award|awards|prize|letter|call|calls|complaints?|money|payments?|votes?|aid|treatment|training|injuries|word|attention|praise|warning|warm|applause|applauded|information|funding|permission|documents?|data|bank|base|forces|troops|servers?|refugees|migrants|donations?|contributions?|delegates|endorsements?|grants?|loans?|gifts?|subsidies|emails?|messages?|threats?|medals?|salary|salaries|pensions?)$/;
const COMPOUND_AFTER: Readonly<Record<string, RegExp>> = {
  // A place or a thing of meetings, talks and calls: "meeting room", "talk show", "call centre", "trip wire".
  meeting: /^(?:rooms?|places?|points?|halls?|houses?|minutes|ground)$/,
  call: /^(?:for|centers?|centres?|signs?|records?|option|girl|it|him|her|them|off|on|upon|into|to|themselves|himself|me|us)$/,
  calls: /^(?:for|it|him|her|them|off|on|upon|into|to|himself|itself|themselves|the|a|on)$/,
  session: /^(?:musicians?|players?)$/,
  conversation: /^(?:pieces?|starter)$/,
  dinner: /^(?:tables?|plates?|guests?|jacket|ladies|lady|menu)$/,
  lunch: /^(?:break|box|hour|time|counter|money)$/,
  summit: /^(?:ridge|ridges|crater|cone|attempt|attempts|camp|push|of)$/,
  hearing: /^(?:aids?|loss|that|about|from|of|the|this|it|him|her|them|a|an|his|their|my|your|test|impairment|damage)$/,
  trip: /^(?:up|wires?|over|wire|hazard)$/,
};
/** Heights: matches the `mountain` of "the mountain’s summit"; must not match `emergency`. */
const HEIGHT = /^(?:mount|mountain|mountains|peak|volcano|hill|everest|k2|climbers?|climbing|climbed|climb|alpine|feet|metres|meters|ridge|slopes|trail|crater|himalaya|himalayas|glacier|mt\.|sherpa)$/;
/** Sessions of other things: matches `trading`, `training`; must not match `negotiating`. */
const OTHER_SESSION = /^(?:trading|training|practice|jam|recording|yoga|gym|morning|afternoon|study|photo|therapy|exercise|workout|teaching|coaching|opening|closing|previous|record|sentencing|legislative|lame-duck|spring|fall)$/;
const SEEN_AT = /^(?:annual|shareholders|board|staff|prayer|track|race|athletics|town|chance|first|general)$/;

/** Whether a word of meeting means something else here: "meets expectations", "the summit of Mount Ada", "talks about", "call for". */
export function hasOtherSense(tokens: readonly Token[], at: number, verb: boolean): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const telephone = /^calls?$/.test(lower) && /^(?:phone|telephone|video)$/.test(before?.lower ?? '');
  if (!telephone && after !== undefined && COMPOUND_AFTER[singular(lower)]?.test(after.lower) === true && !(lower.startsWith('summit') && after.lower === 'of' && !isHeight(tokens, at))) return true;
  if (before !== undefined && /^(?:so-called|press|news|curtain|cold|roll|wake-up|close|conference|margin|rallying|clarion|robo|bird|mating|last|battle|interview)$/.test(before.lower) && /^(?:calls?|meetings?)$/.test(lower)) return before.lower !== 'conference' || verb;
  switch (lower) {
    case 'met':
    case 'meet':
    case 'meets':
      return isThing(tokens, at, MET_THINGS) || /^(?:swim|track|athletics|the|a|this)$/.test(before?.lower ?? '') || (lower === 'met' && /^(?:be|been|being|were|was|are|is|needs|costs)$/.test(before?.lower ?? ''));
    case 'meetings':
      return isSitting(before, after);
    case 'meeting':
      if (!verb && isSitting(before, after)) return true;
      return verb ? isThing(tokens, at, MET_THINGS) : SEEN_AT.test(before?.lower ?? '') && /^(?:track|race|athletics|prayer|chance)$/.test(before?.lower ?? '');
    case 'visit':
    case 'visits':
    case 'visited':
    case 'visiting':
    case 'host':
    case 'hosts':
    case 'hosted':
    case 'hosting':
    case 'welcome':
    case 'welcomed':
    case 'welcomes':
    case 'welcoming':
    case 'received':
    case 'receiving':
    case 'greeted':
    case 'greeting':
      return isThing(tokens, at, OTHER_OBJECTS) || (/^hosts?$/.test(lower) && !verb);
    case 'talks':
      return verb || after?.lower === 'about' ? !/^(?:the|of|in|for|with|no|any|more|peace|direct|nuclear|trade|hold|held|have|had)$/.test(before?.lower ?? '') : false;
    case 'talk':
    case 'speak':
      return /^(?:a|the|this|small|of|pep|trash|tough|no)$/.test(before?.lower ?? '');
    case 'sat':
      return after?.lower !== 'down';
    case 'hearing':
      return before === undefined || !(DETERMINERS.has(before.lower) || isPossessive(before) || /^(?:confirmation|court|public|senate|congressional|committee|closed|bail|trial|parliamentary|impeachment|judiciary|preliminary|custody|first|second|final|in|at|during|televised|oversight)$/.test(before.lower));
    case 'summit':
    case 'summits':
      return isHeight(tokens, at);
    case 'diplomacy':
      // Dealings in general are no occasion; matches those that "will continue on Friday in Oslo".
      return verb || !tokens.slice(at + 1, at + 7).some(({ lower: word }) => /^(?:continues?|continued|resumes?|resumed|moves?|moved|shifts?|shifted)$/.test(word));
    case 'encounter':
    case 'encounters':
      return after?.lower === 'with' && tokens.slice(at + 2, at + 5).some(({ lower: word }) => /^(?:police|policemen|officers?|deputies|troopers?|bears?|sharks?|death)$/.test(word));
    case 'session':
    case 'sessions':
      return OTHER_SESSION.test(before?.lower ?? '');
    case 'call':
    case 'calls':
      return !isTelephoneCall(tokens, at, verb);
    default:
      return false;
  }
}

/** A body’s own sitting, which is no meeting of parties: matches "the cabinet meeting"; must not match "the cabinet’s meeting with". */
function isSitting(before: Token | undefined, after: Token | undefined): boolean {
  return /^(?:cabinet|board|staff|faculty|council|caucus|shareholders?|stockholders?|annual|town|party|union|committee)$/.test(before?.lower ?? '') && !/^(?:with|between)$/.test(after?.lower ?? '');
}

function isThing(tokens: readonly Token[], at: number, things: RegExp): boolean {
  for (let k = at + 1; k < Math.min(tokens.length, at + 6); k++) {
    const token = tokens[k]!;
    if (things.test(token.lower) && /^\p{Ll}/u.test(token.text)) return true;
    if (token.kind === 'punctuation' || /^(?:who|that|to|in|at|for|on|after|before|when|and)$/.test(token.lower)) return false;
  }
  return false;
}

function isHeight(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 8), at + 9).some(({ lower }) => HEIGHT.test(lower));
}

/** Matches "a phone call", "a call with Ms Reeves", "their call on Friday"; must not match "a call for calm". */
function isTelephoneCall(tokens: readonly Token[], at: number, verb: boolean): boolean {
  if (verb) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  return /^(?:phone|telephone|video|conference|hotline)$/.test(before) || /^(?:with|between)$/.test(after);
}

function singular(lower: string): string {
  return /^(?:meetings|sessions|conversations|dinners|summits|hearings|trips)$/.test(lower) ? lower.slice(0, -1) : lower;
}
