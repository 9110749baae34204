import { elementsBelow } from '../../../markup/node.js';
import { readHtml } from '../../../markup/read-html.js';
import { belowKicker } from './kicker.js';

function below(markup: string): string | undefined {
  const heading = [...elementsBelow(readHtml(markup))].find(({ name }) => name === 'h1');
  return belowKicker(heading!)?.words;
}

test.each([
  // an element each, with nothing or a dash between
  ['<h1><span class="title__kicker">Norvania</span> <span>Talks open in Port Arden</span></h1>', 'Talks open in Port Arden'],
  ['<h1><span class="headOverline">Norvania</span><span> – </span><b>Talks open</b></h1>', 'Talks open'],
  ['<h1><div class="dachzeile">Norwanien</div>«Wir verhandeln weiter»</h1>', '«Wir verhandeln weiter»'],
])('below a kicker: %s', (markup, words) => {
  expect(below(markup)).toBe(words);
});

test.each([
  // a colon joins the two
  ['<h1><span class="kicker">Port Arden:</span> <span>Talks open</span></h1>'],
  ['<h1><span class="kicker">Port Arden</span><span>: </span><span>Talks open</span></h1>'],
  // a word of the headline, not a line above it
  ['<h1><span class="title">Talks</span> open</h1>'],
  // nothing else is in it
  ['<h1><span class="kicker">Talks open in Port Arden</span></h1>'],
  // behind the headline stands something else
  ['<h1>Talks open <span class="kicker">Norvania</span></h1>'],
])('none: %s', (markup) => {
  expect(below(markup)).toBeUndefined();
});
