import { readMarkedText } from '@onrecord/testing';
import { markQuotes } from '../test/quotes-in.js';

const NAMES = { p1: ['Ada Lindqvist', 'Ms Lindqvist', 'Lindqvist'], p2: ['Tom Varga', 'Mr Varga', 'Varga'], p3: ['Ilse Reeves', 'Ms Reeves', 'Reeves'], o1: ['Grain Board'], l1: ['Ostia'] };

describe('direct and mixed quotes', () => {
  test.each([
    // cue and speaker behind the marks
    '[content: “We will act,”] [speaker: Ms Reeves] [cue: said].',
    // inverted
    '[content: “We will act,”] [cue: said] [speaker: Ms Reeves].',
    // a comma outside the marks, as in British newspapers
    '[content: ‘We will act’], [speaker: Ms Reeves] [cue: said].',
    // two apostrophes close
    '[content: “We will act,’’] [speaker: Ms Reeves] [cue: said].',
    // cue before the marks, with a comma and with a colon
    '[speaker: Ms Reeves] [cue: said], [content: “We will act.”]',
    '[speaker: Ms Reeves] [cue: added]: [content: “We will act.”]',
    // a verb that no list has, where only a word of saying can stand
    '[content: “Not yet,”] [speaker: Ms Reeves] [cue: scoffed].',
    '[content: “Not yet,”] [cue: scoffed] [speaker: Ms Reeves].',
    // split in the middle of a sentence
    '[content: “We will act,”] [speaker: she] [cue: said], [content: “and we will win.”]',
    // the marked sentences that follow belong to the turn
    '[content: “We will act,”] [speaker: Ms Reeves] [cue: said]. [content: “We will win. Wait and see.”]',
    // a question in marks
    '[content: “Will they act?”] [speaker: Ms Reeves] [cue: asked].',
    // partial marks in a reported clause: the content is the whole clause
    '[speaker: Ms Reeves] [cue: said] [content: she was “confident of a deal.”]',
    '[content: It would be “close to madness to stop now,”] [speaker: Lindqvist] [cue: told] [to: reporters].',
    // marks as the object of a cue
    '[speaker: Lindqvist] [cue: cited] [content: “real movement” in the talks].',
    // title and appositive are speaker's words, what she did meanwhile is not
    '[content: “We will act,”] [cue: said] [speaker: Foreign Minister Ada Lindqvist of Norvania], who arrived late.',
    '[content: “We will act,”] [speaker: Ada Lindqvist, the foreign minister of Norvania], [cue: said] [at: in a speech in Bergholm].',
    '[content: “We will act,”] [cue: said] [speaker: Tom Varga, a lawyer for the union].',
    // a party in brackets
    '[content: “We will act,”] [cue: said] [speaker: Tom Varga (L-Ostia), a former judge]. [content: “Soon.”]',
    // a speech over paragraphs
    '[content: “We will act,”] [speaker: Ms Reeves] [cue: said]. [content: “We begin now.]\n\n[content: “We end in May.”]',
    // a paragraph that ends on the comma in the middle of a split quote
    '[content: “We will act,”] [speaker: Ms Reeves] [cue: said],\n\n[content: “and we will win.”]',
    // a colon that announces the next paragraph
    '[speaker: Ms Reeves] [cue: said] in a statement:\n\n[content: “We will act. We will win.”]',
    // as transcripts have it
    '[speaker: Lindqvist]: [content: “We will act.”]',
    // a colon within the sentence, behind words that are no cue
    '[speaker: Ms Reeves] had one message for the board: [content: “Give us back our school.”]',
    // a name behind a dash and before the colon speaks, not the sentence before the dash
    'Farmers agree – [speaker: Tom Varga]: [content: “We have had no rain since May.”]',
    // a list of words behind a colon is no speech
    'Ms Reeves named two ships: “Salt” and “Pepper”.',
    // a signature
    '[content: “Give us back our school, and give it back soon.”]\n\n- [speaker: Ilse Reeves], Bergholm',
    // marks that open the paragraph belong to the cue behind them
    '[content: “We will act. We will win,”] [speaker: Ms Reeves] [cue: said].',
    // what a colon announces begins at the marks, whatever stands before it
    'Norvania refused: [content: “We will not go,”] [speaker: Ms Reeves] [cue: said], [content: “and we will not wait.”]',
    // a dash does the same
    'His faith was strong – [content: “a quiet one,”] [speaker: he] [cue: said].',
    // all words between speech and its verb are the speaker
    '[content: “Not yet,”] [speaker: This Week anchor Ada Lindqvist] [cue: said].',
    // a party with its state does not end the sentence, nor the turn
    '[content: “We will act,”] [cue: said] [speaker: Rep. Tom Varga (D-S.O.), an old hand]. [content: “We will win.”]',
    // an answer that a name's ally gives
    '[content: “We will act,”] [cue: said] [speaker: Lindqvist ally Tom Varga]. [content: “Soon.”]',
    // quoted as saying
    '[content: “We will act,”] [speaker: Varga] is quoted as [cue: saying].',
    // a verb with its particle
    '[content: “Not now,”] [speaker: Varga] [cue: shot back].',
    // a document speaks in the present
    '[content: “We ask for bread,”] [speaker: the letter] [cue: reads].',
    // a cue that takes marks only is one behind speech as well
    '[content: “How brave,”] [speaker: he] [cue: mocks].',
    // the time between speaker and cue belongs to neither
    '[content: “We will act,”] [speaker: Ms Reeves] on Tuesday [cue: said].',
    // marks that go on with the clause before the cue; those that begin one stand alone
    '[content: The plan], [speaker: she] [cue: said], [content: “hides what it costs.”]',
    '[content: When the rain comes], [speaker: she] [cue: said], [content: “we will be ready.”]',
    '[at: In a speech in Bergholm], [speaker: she] [cue: said], [content: “We will be ready.”]',
    // the marks behind what somebody did meanwhile
    '[content: “Every time,”] [speaker: he] [cue: said], pointing at the door, [content: “they come back.”]',
    // a sentence of the same turn that ends outside its marks
    '[content: “They came early,”] [speaker: he] [cue: said]. [content: “They came with lamps and ropes” to a town that slept].',
    // the noun of an office behind “of” is no cue
    '[content: “We will act,”] [speaker: the secretary of state] [cue: told] [to: reporters].',
    // a fronted clause with marks of its own is no content
    'Asked about the “deal,” [speaker: Lindqvist] [cue: said] [content: it was dead].',
  ])('%s', (marked) => {
    expect(markQuotes(readMarkedText(marked).text, NAMES)).toBe(marked);
  });
});

describe('indirect quotes', () => {
  test.each([
    // "that" belongs to the content
    '[speaker: Ms Reeves] [cue: said] [content: that talks had failed].',
    // without "that"
    '[speaker: Ms Reeves] [cue: said] [content: talks had failed].',
    // auxiliaries and adverbs are no part of the cue
    '[speaker: Ms Reeves] had repeatedly [cue: said] [content: talks would fail].',
    // addressee, time and occasion are outside
    '[speaker: Ms Reeves] [cue: told] [to: reporters] on Friday [content: that talks had failed].',
    '[speaker: Ms Reeves] [cue: told] [to: the council] [content: she would not resign].',
    '[speaker: Ms Reeves] [cue: said] [at: in an interview] [content: that talks had failed].',
    '[speaker: Ms Reeves] [cue: promised] [to: voters] [content: that talks would begin].',
    // a weekday is nobody to tell
    '[speaker: Ms Reeves] [cue: warned] Friday [content: that talks would fail].',
    // parataxis
    '[content: The talks have failed], [speaker: Ms Reeves] [cue: said].',
    '[content: The talks have failed], [cue: said] [speaker: Ms Reeves].',
    // a cue in the middle of a clause
    '[content: The talks], [speaker: she] [cue: said], [content: have failed].',
    // according to, behind and before
    '[content: The harvest was poor], [cue: according to] [speaker: the Grain Board, a body in Bergholm].',
    '[cue: According to] [speaker: Ms Reeves], [content: the harvest was poor].',
    // conjoined cues share the subject, each with its own content
    '[speaker: She] [cue: acknowledged] [content: that talks had failed] and [cue: predicted] [content: more trouble].',
    '[speaker: Varga] [cue: said] [content: the plan was late] but [cue: insisted] [content: it would be kept].',
    // a second clause with its own subject
    '[speaker: Varga] [cue: said] [content: the plan was late], but [speaker: Reeves] [cue: said] [content: it was lost].',
    // a gerund that goes on
    '[speaker: Varga] [cue: said] [content: the plan was late], [cue: adding] [content: that it would be kept].',
    // cues with an object
    '[speaker: Varga] [cue: called for] [content: an end of the strike] and opened the fair.',
    '[speaker: Varga] [cue: vowed] [content: to stay].',
    '[speaker: Varga] [cue: urged] [content: the miners to stay at home].',
    '[speaker: Varga] [cue: accused] [content: the board of theft].',
    // a participle with its own subject
    'Trade stopped for a year, with [speaker: Varga] [cue: threatening] [content: to close the port].',
    // went on to say
    '[speaker: Varga] went on to [cue: say] [content: that the port would close].',
    // an aside between commas
    '[speaker: Varga] [cue: acknowledged], however, [content: that the plan was late].',
    '[speaker: Varga] [cue: said], in a letter to staff, [content: that the plan was late].',
    // a detour before "that"
    '[speaker: Varga] [cue: told] [to: the council] before he left [content: that he would be back].',
    // her supporters are told, not she
    '[speaker: Reeves] [cue: told] [to: her supporters] [content: that she would stay].',
    // of "was told by" the one behind "by" speaks
    '[to: Reeves] was [cue: told] by [speaker: Varga] [content: that the board had met].',
    // a noun phrase and its verb, parted by the cue
    '[content: The plan], [speaker: she] [cue: said], [content: called for patience].',
    // provided that is no "that" of the cue
    '[content: He would come], [speaker: Varga] [cue: said], provided that the plan was kept.',
    // that day is a time
    '[content: The talks], [speaker: Varga] [cue: said] that day, [content: were on again].',
    // what says which poll is meant names the source too
    '[cue: According to] [speaker: a poll conducted for the town], [content: the mayor would win].',
    '[content: The mayor would win], [cue: according to] [speaker: a poll released Friday by the Grain Board].',
    // the comma of a partial quotation stands inside its marks
    '[speaker: Varga] [cue: called] [content: it “a start,”] [cue: adding] [content: that more would come].',
    // of a sentence that opens with a participle, or with a place and its country, the subject follows
    'Asked about the plan, [speaker: Ms Reeves] shook her head and [cue: said] [content: that it was dead].',
    'At a fair in Hallen, Ostia, on Friday, [speaker: Ms Reeves] opened a school, [cue: saying] [content: that more would come].',
    // the verb behind the subject is none of its words
    '[speaker: The mayor] paused, and [cue: said] [content: that the port would close].',
    // an adjective between an article and a name belongs to it, a noun does not
    '[speaker: A defiant Varga] [cue: said] [content: the port would close].',
    'It was a port [speaker: Varga] [cue: said] [content: he would close].',
    // a second place belongs to the first
    '[speaker: A farmer from Hallen, Ostia] [cue: said] [content: the port would close].',
    // who issues a paper says what it says
    'Minutes later, [speaker: Varga] issued a statement [cue: saying] [content: that the port would close].',
    '[speaker: Varga] posted a note on the door [cue: reading] [content: “Back in May.”]',
    // two gerunds, each with its own content
    '[speaker: Varga] sent a letter [cue: saying] [content: the port was full] and [cue: warning] [content: that ships would wait].',
    // agreeing to something is a word given, and agreeing that something is so another one
    '[speaker: Varga] [cue: agreed] [content: to open the port].',
    '[speaker: Most farmers] [cue: agreed] [content: they had no choice].',
    // of "said he fully" the subject is that of the clause
    '[speaker: Tom Varga], who came late, [cue: said] [content: he fully backs the plan].',
    // a demonstrative begins a clause of its own behind who is told
    '[speaker: Varga] [cue: told] [to: reporters] [content: this was the last ship].',
    // a share of people, and those close to somebody
    'In the north, [speaker: 42%] [cue: say] [content: they are poor].',
    '[speaker: People near him] [cue: say] [content: that he would stay].',
    // a demonstrative that opens a clause before its cue
    '[content: That plan was often late], [speaker: Ms Reeves] [cue: said].',
    // the source behind a quote of somebody else holds for all before it
    '[content: Varga called for an end of the strike], [cue: according to] [speaker: a letter to the board].',
    // the clause that a fronted one with "as" belongs to is the next speaker's; of "as she noted" it is her own
    'As [speaker: Varga] [cue: attacked] [content: the “lazy” board], [speaker: the miners] [cue: chanted], [content: “Bread and peace!”]',
    'As [speaker: Ms Reeves] [cue: noted], [content: the bridge was new, it was dear and it was late].',
    // the rest of a place stands before "that"
    '[speaker: Varga] [cue: said] [at: at a briefing in Hallen], Ostia, [content: that the port would close].',
    // things that carry words
    'Miners held up [speaker: a sign] [cue: reading] [content: “No more night shifts.”]',
    // nouns of saying whose owner speaks
    'Few believed [speaker: Varga]’s latest [cue: claim] [content: that the port was safe], and ships stayed away.',
    'Few believed [speaker: his] [cue: promise] [content: that the port would be dredged].',
    // occasion and addressee that open the sentence
    '[at: In remarks to [to: reporters]] Thursday, [speaker: Varga] [cue: said] [content: that the port would close].',
    '[at: In a letter to [to: the council]], [speaker: Varga] [cue: wrote] [content: that the port would close].',
    'Speaking to [to: the Ostia Herald], [speaker: Varga] [cue: said] [content: that the port would close].',
    '[at: In an interview with [to: the Ostia Herald]], [speaker: Varga] [cue: said] [content: that the port would close].',
    '[speaker: Varga] [cue: wrote] [at: on Twitter] [content: that the port would close].',
    '[speaker: Varga] [cue: said] [at: at a news conference in Bergholm] [content: that the port would close].',
    // the clause that a fronted one belongs to
    'When [speaker: Varga] [cue: said] [content: the plan was late], the board met.',
    // a second verb takes the subject of a sentence that opens with a date
    'On June 1 [speaker: Varga] received the envoy, took a letter and [cue: said] [content: that talks would go on].',
    // a clause without commas says which villagers are meant; one between commas is told in passing
    '[speaker: Villagers who saw the fire] [cue: said] [content: it began at noon].',
    '[speaker: Varga], who saw the fire, [cue: said] [content: it began at noon].',
    '[speaker: Varga, a farmer who saw the fire], [cue: said] [content: it began at noon].',
    '[content: “It began at noon,”] [cue: said] [speaker: a farmer who saw the fire].',
    // behind marks and an inverted subject, all between commas says who that is
    '[content: “It began at noon,”] [cue: said] [speaker: Tom Varga, founder of the Grain Board], who saw the fire.',
    '[content: “It began at noon,”] [cue: said] [speaker: Tom Varga, 40, of Bergholm].',
    '[content: “It began at noon,”] [cue: said] [speaker: Tom Varga], holding a lamp.',
  ])('%s', (marked) => {
    expect(markQuotes(readMarkedText(marked).text, NAMES)).toBe(marked);
  });
});

describe('headlines', () => {
  test.each([
    // a name right before single marks
    ['# [speaker: Reeves] [content: ‘hopeful’ of talks’ success]\n\nTalks began.'],
    // a name and a colon
    ['# [speaker: Reeves]: [content: ‘We will act’]\n\nTalks began.'],
    // marks and a dash
    ['# [content: ‘We will act’] – [speaker: Reeves]\n\nTalks began.'],
    // a name and a colon without marks
    ['# [speaker: Reeves]: [content: talks will go on]\n\nTalks began.'],
    // the first line of a plain text
    ['[speaker: Reeves]: [content: talks will go on]\n\nTalks began.'],
    // papers and people without a name
    ['# [speaker: Poll]: [content: most voters would stay at home]\n\nTalks began.'],
    // a verb between two names makes no label
    ['# Reeves backs Varga: talks will go on\n\nTalks began.'],
    // in the standfirst as well
    ['# Talks begin\n\n## Minister Varga and [speaker: Reeves] [content: ‘close’ to a deal]\n\nTalks began.'],
  ])('%s', (marked) => {
    expect(markQuotes(readMarkedText(marked).text, NAMES)).toBe(marked);
  });
});

test('a paragraph that begins with who speaks is a turn, where such labels come back', () => {
  const marked = '[speaker: LINDQVIST]: [content: We shall see what the board has to say.]\n\n[speaker: VARGA]: [content: It has said all it will say. I was there.]\n\n[speaker: LINDQVIST]: [content: You were there, and you heard nothing at all.]\n\n[speaker: VARGA]: [content: I heard what I had come to hear.]';
  expect(markQuotes(readMarkedText(marked).text, NAMES)).toBe(marked);
});
