import { readMarkedText } from '@onrecord/testing';
import { readCaption } from './credit.js';

test.each([
  // brackets, agencies behind slashes
  '[caption: The ferry leaves Port Arden.] ([credit: MINA HOLT/AFP/Norvania Wire])',
  // an agency alone
  '[caption: The ferry leaves Port Arden] ([credit: Reuters])',
  // a photographer alone
  '[caption: The ferry leaves Port Arden.] ([credit: Mina Holt])',
  // who lent the picture
  '[caption: The ferry leaves Port Arden.] ([credit: Courtesy of the Harbour Board])',
  '[caption: The ferry leaves Port Arden.] ([credit: Mina Holt for The Norvania Herald via Getty Images])',
  // square brackets, as papers of the Gulf print them
  '[caption: The ferry leaves Port Arden] \\[[credit: Mina Holt/Reuters]\\]',
  // without brackets, after a label
  '[caption: The ferry leaves Port Arden.] Photo by [credit: Mina Holt/Norvania Wire]',
  '[caption: The ferry leaves Port Arden.] Photo / [credit: Mina Holt]',
  '[caption: The ferry leaves Port Arden.] Credit: [credit: Mina Holt]',
  '[caption: The ferry leaves Port Arden] Photograph: [credit: Mina Holt/Reuters]',
  // a label inside, a credit in brackets: the brackets tell
  '[caption: The ferry leaves Port Arden. Photo by Mina Holt] ([credit: Handout/Mina Holt])',
  // behind the caption's stop, without a label
  '[caption: The ferry leaves Port Arden.] [credit: MINA HOLT/NORVANIA WIRE]',
  '[caption: The ferry leaves Port Arden.] — [credit: Reuters photo]',
  // a bar for the slash
  '[caption: The ferry leaves Port Arden.] ([credit: Mina Holt | Norvania Wire])',
  // two words behind a stop
  '[caption: The ferry leaves Port Arden. Win/lose]',
  // a bracket that says who stands where
  '[caption: Foreign Minister Ada Lindqvist greets Olen Brask (right)]',
  // a bracket that explains
  '[caption: Offices of the Harbour Works Authority (HWA)]',
  // a picture that is not of the day
  '[caption: Die Fähre verlässt Port Arden. (Archivbild)]',
  // a bracket with a year, an aside
  '[caption: The old ferry (1969)]',
  '[caption: The ferry, late again (and full)]',
])('reads %s', (marked) => {
  const { text, spans } = readMarkedText(marked.replace('\\[', '['));
  const of = (label: string) => {
    const found = spans.find((span) => span.label === label);
    return found === undefined ? undefined : text.slice(found.start, found.end);
  };
  const caption = readCaption(text, { start: 0, end: text.length });
  expect(text.slice(caption.span.start, caption.span.end)).toBe(of('caption'));
  expect(caption.credit && text.slice(caption.credit.start, caption.credit.end)).toBe(of('credit'));
});
