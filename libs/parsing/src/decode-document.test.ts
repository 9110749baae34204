import { ParseError } from '@onrecord/domain';
import { decodeDocument, type DecodeOptions } from './decode-document.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** UTF-16 as files hold it. */
function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const bytes = (mark ? [0xfeff, ...units] : units).flatMap((unit) => (order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]));
  return Uint8Array.from(bytes);
}

function decode(bytes: Uint8Array, contentType?: string, options?: DecodeOptions) {
  return decodeDocument({ bytes, receipt: contentType === undefined ? {} : { contentType } }, options);
}

function codeOf(bytes: Uint8Array, contentType?: string, options?: DecodeOptions) {
  try {
    return decode(bytes, contentType, options).kind;
  } catch (error) {
    return error instanceof ParseError ? error.code : error;
  }
}

test.each([
  // plain UTF-8, the ordinary case
  ['UTF-8', utf8('The café opened.'), undefined, 'utf-8', 'The café opened.', []],
  // a mark is no character of the text
  ['UTF-8 with a mark', utf8('\ufeffThe café opened.'), undefined, 'utf-8', 'The café opened.', []],
  // the mark wins over what a server says
  ['a mark against a declaration', utf8('\ufeffThe café opened.'), 'text/plain; charset=windows-1252', 'utf-8', 'The café opened.', []],
  // Windows' Notepad saves this as "Unicode"
  ['UTF-16LE with a mark', utf16('The café opened.', 'le', true), undefined, 'utf-16le', 'The café opened.', []],
  // the order of old Macs and Java
  ['UTF-16BE with a mark', utf16('The café opened.', 'be', true), undefined, 'utf-16be', 'The café opened.', []],
  // without a mark, every other byte is zero
  ['UTF-16LE without a mark', utf16('The café opened.', 'le', false), undefined, 'utf-16le', 'The café opened.', []],
  ['UTF-16BE without a mark', utf16('The café opened.', 'be', false), undefined, 'utf-16be', 'The café opened.', []],
  // curly marks of Windows, 0x93 and 0x94, are quotation marks and not control characters
  ['windows-1252', latin('\x93We will act,\x94 said Ms Reeves at the caf\xe9.'), undefined, 'windows-1252', '“We will act,” said Ms Reeves at the café.', ['READ_AS_WINDOWS_1252']],
  // browsers read latin1 as windows-1252
  ['latin1, declared', latin('\x93Yes,\x94 she said.'), 'text/plain; charset=latin1', 'windows-1252', '“Yes,” she said.', []],
  // a declared charset is believed where the bytes cannot tell
  ['ISO 8859-2, declared', latin('\xa9krlje \xfe'), 'text/plain; charset="iso-8859-2"', 'iso-8859-2', 'Škrlje ţ', []],
  // nobody knows it, so the bytes decide
  ['an unknown declaration', utf8('The café opened.'), 'text/plain; charset=klingon', 'utf-8', 'The café opened.', ['UNKNOWN_CHARSET']],
  // servers say UTF-8 for everything
  // a page that was turned into UTF-8 and still names what it was
  ['a name inside that is out of date', utf8('<meta charset="shift_jis"><p>“The café opened.”</p>'), undefined, 'utf-8', '<meta charset="shift_jis"><p>“The café opened.”</p>', ['DECLARED_CHARSET_WRONG']],
  // what is named inside holds where the bytes allow it, told by a page or by XML
  ['a name inside', latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>\x93Yes\x94'), undefined, 'windows-1252', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>“Yes”', []],
  ['a name in XML', latin('<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel/></rss><!--\x93Yes\x94-->'), undefined, 'windows-1252', '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel/></rss><!--“Yes”-->', []],
  // what is told with the bytes wins over what they name
  ['a name inside, and another told', latin('<meta charset="utf-8"><p>\x93Yes\x94'), 'text/html; charset=windows-1252', 'windows-1252', '<meta charset="utf-8"><p>“Yes”', []],
  // a server tells latin1 of whatever it sends
  ['latin1, declared, of plain UTF-8', utf8('“We will wait” at the café.'), 'text/html; charset=ISO-8859-1', 'utf-8', '“We will wait” at the café.', ['DECLARED_CHARSET_WRONG']],
  ['windows-1252, declared, of plain UTF-8', utf8('“We will wait” at the café.'), 'text/html; charset=windows-1252', 'utf-8', '“We will wait” at the café.', ['DECLARED_CHARSET_WRONG']],
  // two characters may be chance, one fault speaks against UTF-8, and another charset is told because somebody chose it
  ['latin1, declared, of little UTF-8', utf8('Déjà'), 'text/html; charset=latin1', 'windows-1252', 'DÃ©jÃ\u00a0', []],
  ['latin1, declared, of UTF-8 with a stray byte', Uint8Array.from([...utf8('Élan, déjà vu'), 0xe9]), 'text/html; charset=latin1', 'windows-1252', 'Ã‰lan, dÃ©jÃ\u00a0 vué', []],
  ['ISO 8859-2, declared, of what is UTF-8 too', utf8('éééé'), 'text/html; charset=iso-8859-2', 'iso-8859-2', 'ĂŠĂŠĂŠĂŠ', []],
  // browsers read over a zero byte in a page
  ['a page with a zero byte', latin('<p>The \x00ferry opened.</p>'), undefined, 'utf-8', '<p>The \x00ferry opened.</p>', []],
  ['a wrong declaration', latin('\x93Yes\x94'), 'text/plain; charset=utf-8', 'windows-1252', '“Yes”', ['DECLARED_CHARSET_WRONG', 'READ_AS_WINDOWS_1252']],
  // one pasted byte in a text that is UTF-8 otherwise
  ['a stray byte', Uint8Array.from([...utf8('Élan, déjà vu, “we”: it'), 0x92, ...utf8('s over')]), undefined, 'utf-8', 'Élan, déjà vu, “we”: it’s over', ['INVALID_UTF_8']],
  // a file that was cut inside a character
  ['a cut character', utf8('Élan, déjà vu, “we” ended at €').slice(0, -1), undefined, 'utf-8', 'Élan, déjà vu, “we” ended at \ufffd', ['INVALID_UTF_8']],
  // emoji beyond the basic plane, with a joiner, and combining marks
  ['emoji and combining marks', utf8('A 👩‍🚒 in Zu\u0308rich'), undefined, 'utf-8', 'A 👩‍🚒 in Zu\u0308rich', []],
  // a type that says nothing leaves it to the bytes
  ['bytes of no told type', utf8('The café opened.'), 'application/octet-stream', 'utf-8', 'The café opened.', []],
])('decodes %s', (_, bytes, contentType, charset, text, rules) => {
  const document = decode(bytes, contentType);
  expect({ charset: document.charset, text: document.text, rules: document.diagnostics.map(({ rule }) => rule) }).toEqual({ charset, text, rules });
});

test('a diagnostic of decoding says where, in bytes and in the text', () => {
  const [diagnostic] = decode(Uint8Array.from([...utf8('Élan, déjà vu: it'), 0x92, ...utf8('s over')])).diagnostics;
  expect(diagnostic?.message).toContain('the first at offset 20');
  expect(diagnostic?.span).toEqual({ start: 17, end: 18 });
});

test.each([
  // nothing at all
  ['no bytes', new Uint8Array(), undefined, 'NOT_AN_ARTICLE'],
  // papers are often sent as PDF
  ['a PDF', latin('%PDF-1.7 and so on'), undefined, 'UNSUPPORTED_CONTENT_TYPE'],
  // a DOCX is a ZIP file
  ['a ZIP file', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), undefined, 'UNSUPPORTED_CONTENT_TYPE'],
  ['gzip', Uint8Array.from([0x1f, 0x8b, 0x08, 0x00]), undefined, 'UNSUPPORTED_CONTENT_TYPE'],
  ['a PNG picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), undefined, 'UNSUPPORTED_CONTENT_TYPE'],
  ['a JPEG picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), undefined, 'UNSUPPORTED_CONTENT_TYPE'],
  // an unknown binary file has zero bytes
  ['zero bytes', latin('The\x00ferry'), undefined, 'UNSUPPORTED_CONTENT_TYPE'],
  // markup with one in a hundred is none
  ['zero bytes behind a tag', latin(`<p>The${'\x00ferry and the harbour office of the town '.repeat(40)}`), undefined, 'UNSUPPORTED_CONTENT_TYPE'],
  // no zero byte, but a terminal's recording or a damaged file
  ['many control characters', latin('\x01\x02\x03'.repeat(40) + 'The ferry'), undefined, 'UNSUPPORTED_CONTENT_TYPE'],
  // noise behind a UTF-16 mark
  ['noise after a mark', Uint8Array.from([0xff, 0xfe, ...Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? i % 31 : 0))]), undefined, 'UNSUPPORTED_CONTENT_TYPE'],
  // what is told of the bytes is believed
  ['a document, told', utf8('The ferry'), 'application/msword', 'UNSUPPORTED_CONTENT_TYPE'],
  ['a picture, told', utf8('The ferry'), 'image/png', 'UNSUPPORTED_CONTENT_TYPE'],
])('refuses %s', (_, bytes, contentType, code) => {
  expect(codeOf(bytes, contentType)).toBe(code);
});

test.each([
  // sixty megabytes, the file that somebody sends by mistake
  ['sixty megabytes', new Uint8Array(60_000_000).fill(0x61), undefined, 50_000_000],
  // a limit of the caller's own
  ['more than the caller takes', utf8('The ferry opened.'), { maximumBytes: 10 }, 10],
])('refuses %s and tells the limit', (_, bytes, options, limit) => {
  expect(codeOf(bytes, undefined, options)).toBe('TOO_LARGE');
  expect(() => decode(bytes, undefined, options)).toThrow(`at most ${limit} bytes`);
});

test('the id is of the bytes alone', () => {
  const bytes = utf8('The ferry opened.');
  const one = decodeDocument({ bytes, receipt: { name: 'a.txt' } });
  const other = decodeDocument({ bytes, receipt: { name: 'b.txt', contentType: 'text/plain; charset=windows-1252' }, form: 'print' });
  expect(one.id).toMatch(/^doc_[0-9a-f]{32}$/);
  expect(other.id).toBe(one.id);
  expect(decode(utf8('The ferry opened!')).id).not.toBe(one.id);
});

test('the id is the opening of the SHA-256 that every tool gives', () => {
  expect(decode(utf8('abc')).id).toBe('doc_ba7816bf8f01cfea414140de5dae2223');
});

test.each([
  // a share bar tells a page
  ['print', 'Print\nHarbour closed\nThe harbour is closed today.'],
  // a byline near the top does
  ['print', 'Harbour closed\n\nBy Ada Quill\n\nThe harbour is closed today.'],
  // a headline and paragraphs are plain text
  ['text', 'Harbour closed\n\nThe harbour is closed today.'],
  // "By" opens a sentence here
  ['text', 'Harbour closed\n\nBy Friday, the harbour was closed.'],
])('finds the form %s', (form, text) => {
  expect(decode(utf8(text)).form).toBe(form);
});

test('a told form is not guessed at', () => {
  expect(decodeDocument({ bytes: utf8('Print\nHarbour closed'), receipt: {}, form: 'text' }).form).toBe('text');
});
