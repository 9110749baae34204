const SYLLABLES = ['ba', 'den', 'fo', 'gar', 'hil', 'ju', 'kem', 'lo', 'min', 'nor', 'pel', 'qua', 'ris', 'sta', 'tov', 'um', 'ven', 'wir', 'yes', 'zol'];
/** The commonest words of English text, in their order, so that runs of words have as many of them as news has. */
const COMMON = 'the of and to in a is that for it on was with as be by at have from are this not but had his they were which or we an there been their has will if all would what one when who so can more out up said about into them than some could time two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(' ');

/** The word of a rank: a common one, or one made of syllables. */
export function makeWord(rank: number): string {
  return COMMON[rank] ?? spell(rank);
}

/** The full name of the person of a rank; no two are the same. */
export function makeName(rank: number): string {
  return `${capital(spell(rank % 400))} ${capital(spell(rank + 1000))}`;
}

function spell(number: number): string {
  let word = '';
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length]!;
  return word;
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
