import { peopleOf } from '../test/people-of.js';

describe('what words beside a name tell of it', () => {
  test.each([
    // a storm, and its name alone
    ['Hurricane Nora hit the coast. Nora moved on.', []],
    // a ship of war
    ['The frigate FS Ada Lindqvist left.', []],
    // what she wrote
    ['Ada Lindqvist sold her novel Valdis Norn.', ['Ada Lindqvist']],
    // a town that nobody knows
    ['Ilan Voss hails from Tarnow, a small city in the north.', ['Ilan Voss']],
    ['They died in the outskirts of Valdis Norn.', []],
    ['They marched throughout Valdis Norn.', []],
    // an appositive of somebody who comes from a city
    ['Valdis Norn, a city councillor, spoke.', ['Valdis Norn']],
    // degrees, eras and districts in letters
    ['He took his M.Sc. there.', []],
    ['It was built in 575 B. C. there.', []],
    // a word that is written small elsewhere
    ['They test quorine. Quorine Varlat tests are rare. Quorine is rare.', []],
    // a paper and a wing are no people
    ['The Tarnow Star reported it.', []],
    ['The 8th Coastal Pilot Squadron left.', []],
    // the authors of a paper
    ['Vossberg et al. reported it.', ['Vossberg']],
    // the article belongs to the noun behind the name
    ['They saw the Ilan Green tape.', ['Ilan Green']],
    // the programme of a grant has no person in it
    ['They praised the Grant Water fund.', []],
    // a line of credit ends a name before it
    ['Valdis Norn Image: Ilan Voss.', ['Valdis Norn', 'Ilan Voss']],
    // a name in marks between the two
    ['Tom “Ox” Voss spoke. Tom Voss left.', ['Tom Voss']],
    // apostrophes that stand apart are marks too
    ['Brig. Gen. Tom \' Ox \' Voss spoke. Tom Voss left.', ['Tom Voss']],
    // and enclose nobody who is no first name's bearer
    ['He read \' Quorine \' Norn twice.', []],
    // His Excellency, not the pronoun
    ['They met HE Dr Ilan Voss there.', ['Ilan Voss']],
    // a mark without width between title and name
    ['They met Prime Minister \u200e Ilan Voss there.', ['Ilan Voss']],
    // an English word for a name in another language
    ['It was part of Operation Zarqa (Hunter).', []],
    // a name written again in another language
    ['The raid (Norwegian: Valska Norna) failed.', []],
    ['The Quorn Hills (in German: Valska Norna) burnt.', []],
    // behind such a bracket names are names
    ['The raid (Norwegian: Toktet), Valdis Norn, who led it, said, failed.', ['Valdis Norn']],
    // and its spelling in ours
    ['A book, also transliterated as Kitab Norn Valdis, burnt.', []],
    // a work's title
    ['They saw a play titled Ada Voss twice.', []],
    // an apostrophe that stands apart inside a name
    ['They met Ilan al - Nu’ mari there.', ['Ilan al - Nu ’ mari']],
    // and one behind it
    ['He met ‘the envoy al - Norni’ there.', ['al - Norni']],
    // what is measured
    ['It sends on 112 MHz Quorina Vald.', []],
    // a firm of two ordinary words and another
    ['Heaven Sent Varlat is a firm.', []],
    // the people of a school right behind its name, known by first name or by a surname that acts alone
    ['They met students at the University of Norvania Ada Voss and Tom Reeves.', ['Ada Voss', 'Tom Reeves']],
    ['A student at University of Norvania Tarnow Zelmi Quorne spoke. Quorne said no.', ['Zelmi Quorne']],
    // a school named after somebody, and one in a town that looks like somebody
    ['The College of Ada Voss opened.', []],
    ['The University of Michigan Ann Arbor opened.', []],
    // a title in marks beside somebody who has nothing to do with it
    ['In “Hamlet” Ilan Voss spoke.', ['Ilan Voss']],
    // a portfolio between title and surname
    ['Norvanian Secretary of State Reeves and Norvanian Secretary of Defence Ilan Voss met.', ['Reeves', 'Ilan Voss']],
    // a weekday behind the office
    ['They met the Secretary of State Monday.', []],
    // what somebody made bears the name
    ['Tom Varlat liked the Varlat Quorina. The Quorina was new.', ['Tom Varlat']],
    // a first name of two
    ['RoseAnn Varlat spoke.', ['RoseAnn Varlat']],
    // somebody in a caption
    ['Tom Green spoke. Green (left) laughed.', ['Tom Green']],
    // the colon before a quote makes no headline of a sentence
    ['Foreign Office Minister Tobias Voss said:', ['Tobias Voss']],
    // faith and rank before the name
    ['A film about Unitarian Ilan Voss ran.', ['Ilan Voss']],
    ['Operator 1st Class Ilan Voss spoke.', ['Ilan Voss']],
  ])('%s', (text, names) => {
    expect(peopleOf(text).people.map(({ name }) => name)).toEqual(names);
  });
});
