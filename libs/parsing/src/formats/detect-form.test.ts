import { detectForm } from './detect-form.js';

test.each([
  // the document's own element, whatever stands above it and whatever its prefix
  ['<rss version="2.0"><channel/></rss>', 'rss'],
  ['<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?><!-- <feed> --><rss/>', 'rss'],
  ['<!DOCTYPE rss [ <!ENTITY a "b"> ]><rss>', 'rss'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
  ['<atom:entry xmlns:atom="http://www.w3.org/2005/Atom">', 'atom'],
  ['<rdf:RDF xmlns:rdf="x">', 'rdf'],
  ['<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">', 'newsml-g2'],
  ['<newsMessage>', 'newsml-g2'],
  ['<NewsML Version="1.2">', 'newsml-1'],
  ['<nitf>', 'nitf'],
  // a page, well formed as XML or not
  ['<?xml version="1.0"?><?xml-stylesheet href="a.css"?><html xmlns="http://www.w3.org/1999/xhtml">', 'html'],
  ['<!doctype html><title>Feed the <rss> reader</title>', 'html'],
  // keys, whatever their order
  ['{"items": [], "version": "https://jsonfeed.org/version/1"}', 'json-feed'],
  ['{"type": "text", "uri": "urn:1", "headline": "Harbour closes"}', 'ninjs'],
  ['[{"uri": "urn:1", "versionCreated": "2026-03-02T10:00:00Z"}]', 'ninjs'],
  ['{"total": 1, "item": [{"uri": "urn:1", "body_text": "The harbour closed."}]}', 'ninjs'],
  // text that has something of markup or JSON in it
  ['The <rss> element is a feed’s.', 'text'],
  ['{"The harbour closed", she said.', 'text'],
  ['[{ laughter }] The harbour closed.', 'text'],
])('«%s» is %s', (text, form) => {
  expect(detectForm(text)).toBe(form);
});

test.each([
  // where the content does not tell, the media type does, then the name
  ['The harbour <b>closed</b>.', { mediaType: 'text/html' }, 'html'],
  ['The harbour <b>closed</b>.', { name: 'story.html' }, 'html'],
  ['The harbour <b>closed</b>.', { mediaType: 'text/plain', name: 'story.html' }, 'text'],
  ['The harbour closed.', { mediaType: 'text/html' }, 'text'],
  // the content comes first
  ['<rss/>', { mediaType: 'text/html', name: 'story.html' }, 'rss'],
])('«%s» with %j is %s', (text, told, form) => {
  expect(detectForm(text, told)).toBe(form);
});

test.each([
  ['<?xml version="1.0"?><urlset/>', /own element is <urlset>/],
  ['<?xml version="1.0"?><constructor/>', /own element is <constructor>/],
  ['{"name": "The Example Courier", "founded": 1871}', /the keys name, founded/],
  ['[{"name": "The Example Courier"}]', /a list without items of ninjs/],
])('«%s» is refused', (text, message) => {
  expect(() => detectForm(text)).toThrow(message);
});

test('many comments before what is no page are read once each', () => {
  expect(detectForm(`${'<!-- a -->'.repeat(180)}The harbour closed.`)).toBe('text');
  expect(detectForm(`${'<!-- a -->'.repeat(180)}<div>The harbour closed.</div>`)).toBe('html');
});
