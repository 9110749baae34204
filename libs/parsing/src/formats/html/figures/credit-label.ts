/** Words that label a credit, in the languages of the pages met. Compiled for this project. */
const LABEL_WORDS = [
  // English
  '(?:file |stock )?photos?', 'photograph(?:s|er|y)?', '(?:file )?pictures?', 'pics?', '(?:file |stock )?images?', 'credits?', 'source', 'illustration', 'graphic', 'video', 'copyright', 'courtesy',
  // German, Dutch, Afrikaans, Scandinavian, Finnish
  '(?:archiv|symbol)?fotos?', '(?:archiv|symbol|titel)?bild(?:er)?', 'bild(?:quelle|rechte|nachweis)', 'quelle', 'rechte', 'fotograf(?:in|en|i)?', 'fotocredit', 'grafik', 'beeld', 'bron', 'fotograaf', 'prent', 'källa', 'kilde', 'bill?ede?', 'bilde', 'kuva', 'lähde', 'ljósmynd',
  // French, Spanish, Portuguese, Italian, Catalan, Romanian
  'crédits?', 'photographie', 'image', 'fotograf(?:ía|ia)s?', 'im[aá]gen(?:es)?', 'imatge', 'imagem', 'créditos?', 'crediti', 'fuente', 'fonte', 'vídeo', 'immagine', 'sursa', 'autora?',
  // Polish, Czech, Slovak, Hungarian, Turkish, Greek, Slavonic with Cyrillic letters
  'fot\\.', 'zdjęcie', 'źródło', 'zdroj', 'snímek', 'fotó', 'kép', 'forrás', 'fotoğraf', 'kaynak', 'görsel', 'φωτο(?:γραφία)?', 'φωτό', 'πηγή', 'фото(?:графия)?', 'источник', 'джерело', 'снимка',
  // Indonesian, Vietnamese, Zulu, Xhosa, Arabic, Hebrew
  'gambar', 'sumber', 'ảnh', 'nguồn', 'isithombe', 'umfanekiso', 'صورة', 'المصدر', 'تصوير', 'צילום',
  // Chinese, Japanese, Korean
  '图片来源', '圖片來源', '图片', '圖片', '图', '圖', '摄影', '攝影', '来源', '來源', '写真', '撮影', '画像', '사진(?: ?제공)?', '출처',
].join('|');

/** What stands between a label and the name. */
const BY = '(?:by|von|par|di|por|door|av|af|oleh|courtesy(?: of)?)(?![\\p{L}\\p{N}])';

const OPENING = '[\\s(\\[（［|/–—•·-]*';

/**
 * A credit's label at the beginning of words. Matches `Photo: `, `Image Credits: `, `Credit...`, `Crédit photo : `, `Foto von `, `(© `,
 * `사진=`; must not match `Photo opportunities were few` nor `Bild von gestern`, once a capital is asked for.
 */
const LABEL = new RegExp(
  `^${OPENING}(?:(?:📷|📸)\\s*:?|(?:${LABEL_WORDS})(?:\\s+(?:${LABEL_WORDS}|via))?\\s*(?:[:：=＝]|\\.{3}|…|${BY}\\s*:?(?=\\s*["'“‘@(–-]*[\\p{Lu}\\p{Lo}\\s]))|image source,|(?:copyright|all rights reserved)\\s*[:©]?(?=\\s*\\p{Lu})|(?:©|ⓒ|\\(c\\)|（[ＣC]）))\\s*(?:©\\s*)?(?:by:?\\s+(?=\\p{Lu}))?`,
  'iu',
);

/** What every label has: looked for first, because most words have none. */
const LABEL_HINT = /[:：=＝©ⓒ,📷📸Ｃ…]|\.{3}|\(c\)|\b(?:by|von|par|di|por|door|av|af|oleh|courtesy)\b|copyright|reserved/iu;
const INNER_HINT = /[:：=＝©ⓒＣ]|\(c\)/iu;

/** How long the label is that words begin with, with marks and white space around it; 0 for none. */
export function labelLength(words: string): number {
  let length = 0;
  if (!LABEL_HINT.test(words.slice(0, 60))) return 0;
  for (let round = 0; round < 3; round++) {
    const found = LABEL.exec(words.slice(length));
    if (found === null || !isCased(found[0], words.slice(length))) break;
    length += found[0].length;
  }
  return length;
}

/** "by" and its like introduce a name only before a capital; the expression is blind to case because labels are. */
function isCased(label: string, words: string): boolean {
  if (/[:：=＝©ⓒ,📷📸Ｃ…]|\.{3}|\(c\)/iu.test(label)) return true;
  return /^["'“‘@(\s–-]*[\p{Lu}\p{Lo}]/u.test(words.slice(label.length));
}

/**
 * A label inside words, behind a stop, a bar or a bracket: `… in the harbour. Foto: Ada Quill`, `… | Foto: Quill`. Must not
 * match `He took the photo: a boat` (no stop before it).
 */
const INNER_LABEL = new RegExp(`(?:[.!?…。"”»“’)\\]|/–—]\\s*|[(（\\[］]\\s*|\\s{1,3}(?=©|ⓒ|\\(c\\))|(?=（[ＣC]）))(?=(?:(?:${LABEL_WORDS})(?:\\s+(?:${LABEL_WORDS}))?\\s*[:：=＝]|©|ⓒ|\\(c\\)|（[ＣC]）))`, 'giu');

/** Longest credit, in characters. */
export const LONGEST_CREDIT = 160;

/** Where in words a label begins that closes them with a credit; `undefined` when none does. */
export function findInnerLabel(words: string): number | undefined {
  const base = Math.max(0, words.length - LONGEST_CREDIT);
  if (!INNER_HINT.test(words.slice(base))) return undefined;
  for (const found of words.slice(base).matchAll(INNER_LABEL)) {
    const at = base + found.index + found[0].length;
    if (at > 0 && labelLength(words.slice(at)) > 0) return at;
  }
  return undefined;
}
