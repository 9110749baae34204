import { readPage } from '../page.js';
import { isFurnitureLine } from './furniture-lines.js';
import { readPassages } from './read-passages.js';

const isFurniture = (words: string) => isFurnitureLine(readPassages(readPage(`<p>${words}</p>`).root, () => undefined).passages[0]!);

describe('isFurnitureLine', () => {
  it.each([
    'Read more: Snow closes the pass',
    'WATCH | The harbour at night',
    'À lire aussi : La neige ferme le col',
    'Читайте также: Снег закрыл перевал',
    '関連記事',
    'Follow us on Facebook and never miss a boat.',
    '* Follow Courier Ships on Facebook, Threads and Bluesky.',
    'If you have a news tip, let us know at news@courier.example.',
    'We apologise, but this video has failed to load.',
    'Sendung: Der Hafen am Abend, 4. Juni 2031, 18:10 Uhr',
    'Gastbeiträge entsprechen nicht unbedingt der Meinung der Redaktion.',
    'Want to keep up with the harbour? Subscribe to our newsletter.',
    'Jetzt abonnieren und weiterlesen',
    'The morning’s news, sent straight to your phone.',
    'Ada Quill can be reached at quill@courier.example.',
    'Have a tip? Write to us (on Bluesky).',
    'For more, bookmark our homepage and come back at noon.',
    'Read all of our stories with a free account.',
    'To order copies of this page, write to the harbour office.',
    'If you buy something through our links, the Courier may earn a commission.',
    'Hier geht es zur App des Kuriers.',
    'Hat Ihnen der Artikel gefallen?',
    'Nous vous invitons à réagir : inscrivez-vous ici.',
    'Il vous reste 40 % de cet article à lire.',
    'Para leer más hay que iniciar sesión.',
    'Não perca: inscreva-se no canal.',
    'Zobacz to i subskrybuj',
    'La suite est réservée aux abonnés.',
    'This slideshow requires JavaScript.',
    'Tempo de leitura: 1 minuto',
    '[gallery ids="1,2,3"]',
  ])('knows: %s', (words) => expect(isFurniture(words)).toBe(true));

  it.each([
    // a report of such things
    ['The newsletter reached 4,000 readers in its first week, Ada Quill said.'],
    ['He asked the sailors to sign up before the end of the month.'],
    ['Read more slowly, the letter says something else.'],
    ['“Follow us to the harbour,” she told reporters.'],
    ['More than forty passengers waited for the ferry.'],
    ['Watch the tide, the old sailors say.'],
    ['Die Sendung: Sie soll um 18 Uhr beginnen und bis zum Abend dauern.'],
    ['The video has gone round the world since Monday, the minister said.'],
    ['[Laughter]'],
    ['Subscriptions to the paper rose by a tenth last year.'],
  ])('leaves be: %s', (words) => expect(isFurniture(words)).toBe(false));
});
