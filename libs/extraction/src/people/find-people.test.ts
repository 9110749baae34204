import { readMarkedText, writeMarkedText } from '@onrecord/testing';
import { peopleOf } from './test/people-of.js';

/** Marks whom each mention means by the last word of the name; `nobody` for the unresolved, `group` for several. */
function markPeople(text: string): string {
  const { mentions, people } = peopleOf(text);
  const label = (entityId: string | undefined): string => {
    const person = people.find(({ id }) => id === entityId);
    return person === undefined ? 'nobody' : person.name.toLowerCase().replaceAll(/[^a-z]+/g, '-').replace(/-$/, '');
  };
  const spans = mentions.filter(({ entityKind }) => entityKind === 'person' || entityKind === 'group').map(({ span, entityId, entityKind }) => ({ ...span, label: entityKind === 'group' ? 'group' : label(entityId) }));
  return writeMarkedText(text, spans);
}

describe('names', () => {
  test.each([
    // a full name, then the surname
    '[ada-reeves: Ada Reeves] resigned. [ada-reeves: Reeves] had served for two years.',
    // a surname that is an ordinary word, at the head of a sentence
    '[martin-green: Martin Green] resigned. [martin-green: Green] said it was time.',
    // honorific and surname without a full name
    '“No,” said [voss: Ms. Voss]. [voss: Ms. Voss] then left.',
    // office with "of": the portfolio belongs to the title, not to the name
    '[ada-lindqvist: Secretary of State Ada Lindqvist] left for Norvania.',
    // office before the name; the people before it says whose, and is no part of the name
    'Talks with Russian [ivan-brandvold: President Ivan Brandvold] went on.',
    // a body before the office
    'Tarnow Motors [ivan-brandvold: Chief Executive Ivan Brandvold] resigned.',
    // initials and suffix
    '[henry-w-castell-jr: Henry W. Castell Jr.] and [j-r-halloran: J.R. Halloran] signed.',
    // particles
    '[ursula-van-der-meer: Ursula van der Meer] met [omar-bin-rashid: Omar bin Rashid].',
    // a particle with a capital
    '[claudine-de-vasse: Claudine De Vasse] spoke.',
    // surname first, three parts and hyphenated
    'In Seoul [pak-yong-sil: Pak Yong Sil] received [min-ha-jun: Min Ha-jun]. [min-ha-jun: Min] smiled.',
    // the Arabic article, and the name without it
    '[karim-al-haddad: Karim al-Haddad] agreed. [karim-al-haddad: Haddad] will travel.',
    // apostrophe and hyphen
    '[sean-o-malley-stone: Sean O’Malley-Stone] objected.',
    // possessive
    '[ada-reeves: Ada Reeves]’s plan failed.',
    // "May" the surname beside the month
    '[theresa-may: Theresa May] spoke in May. [theresa-may: Mrs. May] will return in May.',
    // a strange word before a city: what stands behind the comma is said of people only
    '[velska-lima: Velska Lima], [velska-lima: an Austrian woman], sued. [velska-lima: Lima] says [velska-lima: she] was wronged.',
    // and of bodies too
    'Tarnow Lima, [nobody: a leading producer], sued.',
    // father and son
    '[hugo-castell: Hugo Castell] met [hugo-castell-jr: Hugo Castell Jr.] there.',
  ])('%s', (marked) => {
    expect(markPeople(readMarkedText(marked).text)).toBe(marked);
  });
});

test.each([
  // surname, possessive and honorific add one spelling: the surname
  ['Ada Reeves resigned. Reeves’s party met, and Ms. Reeves left.', ['Ada Reeves', 'Reeves']],
  // in order of appearance: the office with the surname before the full name
  ['President Venn arrived. Oskar Venn smiled.', ['Venn', 'Oskar Venn']],
  // initial, suffix and article come and go
  ['Karim M. al-Haddad agreed. Karim al-Haddad will travel, and Haddad wrote.', ['Karim M. al-Haddad', 'Karim al-Haddad', 'Haddad']],
  // descriptions and pronouns are no spellings
  ['Ada Lindqvist, the Norwegian leader, arrived. The Norwegian leader smiled. She left.', ['Ada Lindqvist']],
])('in «%s» one person has the spellings %j', (text, names) => {
  const { people } = peopleOf(text);
  expect(people.map((person) => person.names)).toEqual([names]);
});

test('a surname whose bearer is in doubt is nobody’s spelling', () => {
  expect(peopleOf('Ada Reeves and Tom Reeves spoke. Reeves was brief.').people.map(({ names }) => names)).toEqual([['Ada Reeves'], ['Tom Reeves']]);
});

describe('one surname, two people', () => {
  test.each([
    // the one called by it last
    '[pak-yong-sil: Pak Yong Sil] arrived on Monday. [pak-yong-sil: Pak] brought a letter. Days later [pak-in-ho: Pak In Ho] came, and [pak-in-ho: Pak] brought none.',
    // an honorific shuts the other out
    '[ada-reeves: Ada Reeves] and [tom-reeves: Tom Reeves] spoke. [ada-reeves: Ms. Reeves] was brief.',
    // joined by "and", an office with a surname alone is somebody else than the full name
    '[venn: President Venn] and [laura-venn: Laura Venn] greeted [group: the guests]. [venn: Mr. Venn] waved. [venn: Venn] left.',
    // an honorific of the other gender introduces another person
    '[laura-venn: Laura Venn] smiled. [venn: Mr. Venn] did not.',
    // a title goes to its bearer, however often his namesake was spoken of since
    '[oskar-venn: President Oskar Venn] spoke. [paul-venn: Paul Venn] sang. [paul-venn: Paul Venn] danced. [oskar-venn: President Venn] left.',
    // kin are called in full: the bare surname is the office holder’s
    '[oskar-venn: President Oskar Venn] came. [oskar-venn: His] [laura-venn: wife], [laura-venn: Laura Venn], smiled. [laura-venn: Laura Venn] wore blue. [oskar-venn: Venn] spoke.',
  ])('%s', (marked) => {
    expect(markPeople(readMarkedText(marked).text)).toBe(marked);
  });

  test('a doubt is told with its candidates and not decided', () => {
    const { mentions, people } = peopleOf('Ada Reeves and Tom Reeves spoke. Reeves was brief.');
    const bare = mentions.at(-1)!;
    expect(bare.entityId).toBeUndefined();
    expect(bare.candidates.map(({ entityId }) => people.find(({ id }) => id === entityId)?.name).sort()).toEqual(['Ada Reeves', 'Tom Reeves']);
  });
});

describe('pronouns', () => {
  test.each([
    // the subject of the sentence, not the nearest name
    '[ada-reeves: Ada Reeves] met [tom-voss: Tom Voss]. [ada-reeves: She] said it went well.',
    // the subject of the sentence before, not its object of the same gender
    '[paul-reeves: Paul Reeves] met with [tom-voss: Tom Voss]. [paul-reeves: He] said it went well.',
    // gender shuts out the nearer
    '[ada-reeves: Ada Reeves] wrote to [tom-voss: Tom Voss] before [ada-reeves: she] resigned.',
    // an object is not its own subject
    '[paul-reeves: Paul Reeves] left. [tom-voss: Tom Voss] thanked [paul-reeves: him].',
    // nor where an appositive stands between
    '[paula-weir: Paula Weir] left. [ada-reeves: The judge], [ada-reeves: Ada Reeves], thanked [paula-weir: her].',
    // the subject of the sentence before in the same paragraph, not a man of the paragraph before, though her name tells no gender
    '[bertil-oake: Bertil Oake] arrived. [bertil-oake: He] met the crews.\n\n[gretsa-solm: Gretsa Solm] of the Halmer League was asked whether it would hold. “I asked for a date,” [gretsa-solm: she] replied.',
    // inside marks he is not the one who utters them
    '[paul-oddy: Paul Oddy] wrote to [tom-voss: Tom Voss]. “[tom-voss: He] wanted to be rich,” [paul-oddy: Oddy] said.',
    // and who utters them does not speak of himself by name
    '[paul-oddy: Paul Oddy] met [tom-voss: Tom Voss]. “[paul-oddy: Oddy] was late,” [tom-voss: he] said.',
    // whoever is introduced at the head of a paragraph speaks in it
    '“No,” [paula-weir: Paula Weir] said.\n\n[ada-reeves: Ada Reeves], the organist, remembered the church. Now, [ada-reeves: she] said, it was gone.',
    // a name behind a verb of saying that has its subject already says nothing
    '[laura-holm: Laura Holm] left. [paula-weir: Paula Weir] said [laura-holm: Holm] was wrong.\n\n“It was late,” [paula-weir: she] said.',
    // "his" before the comma is whom the sentence then names
    '[paul-reeves: Paul Reeves] resigned. In [tom-voss: his] reply, [tom-voss: Tom Voss] was brief.',
    // with whom he is has no side of his own
    'With [tom-voss: Tom Voss] at [paul-reeves: his] side, [paul-reeves: Paul Reeves] spoke.',
    // whose clothes they are acts in no clause, and may be spoken of in words of others
    '[ada-reeves: Ada Reeves] was ill. Someone had torn [ada-reeves: her] clothes, and as Tarnow said, “[ada-reeves: Reeves] spent much of [ada-reeves: her] life in bed.”',
    // but not a man who stands behind it as somebody’s possession or inside words of others
    '[paul-reeves: Paul Reeves] resigned. In [paul-reeves: his] reply, a copy of which [tom-voss: Tom Voss] has, no reason stood.',
    // who says that he did is he, and what is joined to a man by "and his" is his
    '[paul-reeves: Paul Reeves] met [tom-voss: Tom Voss]. [tom-voss: Voss] said [tom-voss: he] was late.',
    '[paul-reeves: Paul Reeves] resigned. That did not help [tom-voss: Tom Voss] and [tom-voss: his] party.',
    // words of time before a comma leave the subject behind it the subject
    '[paul-reeves: Paul Reeves] met with [tom-voss: Tom Voss]. On Monday, [tom-voss: Voss] and [tom-voss: his] [group: daughters] travelled.',
    // a name that tells no gender is a woman’s once "she" meant it: a later "he" is somebody else
    '[tom-voss: Tom Voss] left. [gretsa-solm: Gretsa Solm] stayed. [gretsa-solm: She] wrote to [tom-voss: Voss]. [gretsa-solm: Solm] hoped that [tom-voss: he] would answer.',
    // a first name alone tells a gender too
    '[tom-voss: Tom Voss] met [greta: Greta]. [greta: She] was nine.',
    // a possessor beside the name that it introduces
    '[ada-reeves: Ada Reeves] resigned. [ada-reeves: Her] [ilan-voss: spokesman], [ilan-voss: Ilan Voss], said so.',
  ])('%s', (marked) => {
    expect(markPeople(readMarkedText(marked).text)).toBe(marked);
  });
});

describe('descriptions', () => {
  test.each([
    // people and head noun
    '[ada-lindqvist: Ada Lindqvist], [ada-lindqvist: the Norwegian leader], arrived. [ada-lindqvist: The Norwegian leader] smiled.',
    // the office told in the title, with a country
    '[ada-lindqvist: President Ada Lindqvist] of Norway met [omar-said: President Omar Said] of Egypt. [omar-said: The Egyptian president] smiled.',
    // a synonym of the head noun
    '[ilan-voss: Ilan Voss], [ilan-voss: the top arms negotiator], arrived. [ilan-voss: The envoy] brought a letter.',
    // forward, where its words fit one person only
    'A meeting with [ilan-voss: the country’s top arms negotiator] is planned. [ilan-voss: Ilan Voss], [ilan-voss: the top arms negotiator], arrived.',
    // a former president is not "the president"
    '[ada-lindqvist: President Ada Lindqvist] met [omar-said: Omar Said], [omar-said: a former president] of Egypt. [ada-lindqvist: The president] smiled.',
    // an epithet that no role explains takes up whom the sentence before is about
    '[ada-reeves: Ada Reeves] went on offence against [tom-voss: Tom Voss]. [ada-reeves: The former secretary] smiled.',
    '[tom-voss: Tom Voss] watches no football. [tom-voss: The billionaire magnate] prefers golf.',
    // an office is no epithet
    '[ada-reeves: Ada Reeves] was charged. [nobody: The judge] smiled.',
    // unnamed people are somebody, and never whoever was named before
    '[tom-voss: Tom Voss] met [group: two drivers]. [nobody: One] said [nobody: he] was tired. [nobody: The other] said [nobody: he] slept.',
    '[tom-voss: Tom Voss] left. [nobody: One] of them, [nobody: a man] of about 60, said [nobody: he] was tired.',
    // "one" that counts is no person
    '[tom-voss: Tom Voss] left. One day [tom-voss: he] came back.',
    // what somebody is said to be is he or she, unless the clause says not
    '[tom-voss: Tom Voss] resigned. [tom-voss: He] was [tom-voss: the judge]. [tom-voss: Voss] was also [tom-voss: the host].',
    '[tom-voss: Tom Voss] resigned. [tom-voss: He] was not [nobody: the judge]. [tom-voss: Voss]’s [nobody: lawyer] stayed.',
    // an age tells its bearer; another age is somebody else’s
    '[ilan-voss: Ilan Voss], 58, watched [tom-reeves: Tom Reeves], [tom-reeves: a 30-year-old driver]. [ilan-voss: The 58-year-old] left. [tom-reeves: The 30-year-old] stayed.',
    '[ada-reeves: Ada Reeves] sued. [ada-reeves: The 41-year-old] was sad. [ilan-voss: Ilan Voss], 58, left. [nobody: The 41-year-old] stayed.',
    // a man whom the sentence then names
    '[ilan-voss: A man] named [ilan-voss: Ilan Voss] left. [group: Police] identified [tom-reeves: the victim] as [tom-reeves: Tom Reeves]. [nobody: The man] met [paul-oddy: Paul Oddy], who was named as chief.',
    // whoever stands behind fronted words is not whom they name
    'After a talk with [ada-reeves: Ada Reeves], [nobody: a woman] said [nobody: she] was tired. In a letter to [ada-reeves: Reeves], [nobody: the minister] agreed.',
    // two of one age
    '[nobody: A 30-year-old man] was hurt. [ilan-voss: Ilan Voss], 30, saw it. [nobody: The 30-year-old] stayed.',
    // a name behind another description is not the first one’s
    '[nobody: The driver] cheered for [ilan-voss: a nurse] named [ilan-voss: Ilan Voss].',
    // a woman whom the comma before names
    '[ada-reeves: Ada Reeves], [ada-reeves: an Austrian woman], sued.',
    // one of things is no person
    '[tom-voss: Tom Voss] left. One of the reasons was money.',
    // kin told once by name is meant by every word for that kin of the same owner
    '[paul-reeves: Paul Reeves] and [paul-reeves: his] [greta: child], [greta: Greta], arrived. [paul-reeves: His] [greta: daughter] smiled.',
    // nor the kin of somebody of another name, or of nobody named
    '[ada-reeves: Ada Reeves]’s [karl-reeves: father], [karl-reeves: Karl Reeves], arrived. Moselle’s [nobody: father] smiled.',
    '[ada-reeves: Ada Reeves]’s [karl-reeves: father], [karl-reeves: Karl Reeves], arrived. [nobody: A driver] said [nobody: his] [nobody: father] smiled.',
    // not the kin of somebody else, nor of the other sex
    '[paul-reeves: Paul Reeves] and [paul-reeves: his] [greta: child], [greta: Greta], arrived. [ada-lindqvist: Ada Lindqvist] and [ada-lindqvist: her] [nobody: daughter] smiled.',
    '[paul-reeves: Paul Reeves] and [paul-reeves: his] [greta: child], [greta: Greta], arrived. [paul-reeves: His] [nobody: son] smiled.',
    // whose father he is, that is his son
    '[tom-voss: Tom Voss] and [tom-voss: his] [karl-brelk: father], [karl-brelk: Karl Brelk], arrived. [karl-brelk: Brelk] said [karl-brelk: his] [tom-voss: son] was tired.',
    // whose brother "my brother" is, only the speaker tells
    '[paul-reeves: Paul Reeves] and [paul-reeves: his] [tom-voss: brother], [tom-voss: Tom Voss], arrived. My [nobody: brother] smiled.',
    // the child of whom the story is, and not the mother of others
    '[ada-reeves: Ada Reeves] and [ada-reeves: her] [greta: child], [greta: Greta], arrived. Nobody had fed [greta: the child].',
    '[paul-reeves: Paul Reeves] and [paul-reeves: his] [ada-lindqvist: mother], [ada-lindqvist: Ada Lindqvist], arrived. [nobody: The mother] of [ilan-voss: Ilan Voss] smiled.',
    // several are a group
    '[group: US officials] met [group: residents].',
  ])('%s', (marked) => {
    expect(markPeople(readMarkedText(marked).text)).toBe(marked);
  });
});
