import { splitWords } from '../words/split-words.js';

/** Words of which names of bodies are made that every country, town or firm has. Compiled for this project from the names of ministries and offices of English-speaking and other states as English papers print them. */
const COMMON_WORDS = new Set(
  (
    'a administration affairs agency air agriculture ambassador and army assembly attorney authority authorities bank board bureau cabinet central centre center chamber chancellery city coast commerce commission committee company congress council ' +
    'county court culture customs defence defense department district economy education election electoral embassy energy environment executive external federal finance fire fisheries for force forces foreign general government governor guard health high home ' +
    'hospital house immigration industry information intelligence interior its justice labor labour local lower ministry mayor military minister national navy of office opposition palace parliament party police port presidency president presidential press prime ' +
    "prosecutor public regional republic royal school secretariat security senate service services social state supreme the their town trade transport treasury union university upper village war minister's president's prosecutor's governor's mayor's"
  ).split(' '),
);

/** Names of common words that one country's body has to itself. Compiled for this project: the foreign ministry of the United States, the interior ministry of the United Kingdom. */
const ONE_OF_ITS_NAME = new Set(['state department', 'home office']);

/** Whether a body's name tells whose it is: "Norvanian Foreign Ministry" does, "Foreign Ministry" may be that of any country. */
export function tellsWhose(name: string): boolean {
  const words = splitWords(name).filter((word) => word !== 'the');
  return ONE_OF_ITS_NAME.has(words.join(' ')) || words.some((word) => !COMMON_WORDS.has(word));
}
