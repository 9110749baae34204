/** Bytes in which HTML and XML declare their encoding. Source: WHATWG HTML, "prescan a byte stream": the first 1,024; pages exceed it. */
const REACH = 4096;

/** Matches `<?xml version="1.0" encoding="ISO-8859-1"?>`; must not match an `encoding` attribute further down. */
const XML_DECLARATION = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i;

/** Matches `<meta charset="utf-8">` and `<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">`; not `<a charset="x">`. */
const META_CHARSET = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/** Gives a character for each byte, whatever the encoding: a declaration is written in ASCII. */
const SINGLE_BYTES = new TextDecoder('windows-1252');

/** The encoding that a page or an XML document declares in its own first bytes, as written there; `undefined` when it declares none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const opening = SINGLE_BYTES.decode(bytes.subarray(0, REACH)).replace(/[^\u0000-\u007f]/g, '?');
  const declared = (XML_DECLARATION.exec(opening) ?? META_CHARSET.exec(opening))?.[1];
  // A page that could be read as ASCII this far is not in UTF-16, whatever it says (WHATWG HTML, the same section).
  return declared !== undefined && /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}
