/** What a long text is made of; each kind makes another part of the engine work hardest. The same people come back, as they do in a long text. */
export const LONG_TEXTS: Readonly<Record<string, (paragraphs: readonly string[]) => string>> = {
  'in paragraphs': (paragraphs) => paragraphs.join('\n\n'),
  'in one paragraph': (paragraphs) => paragraphs.join(' '),
  'in one sentence': (paragraphs) => `${paragraphs.join(' ').replace(/[.?!…“”"‘’\']/g, '').replace(/\s+/g, ' ')} and `,
  'names alone': (paragraphs) => `${(paragraphs.join(' ').match(/(?:\p{Lu}[\p{L}’-]{0,30} ){2,8}/gu) ?? []).join(', ')}, `,
  'marks that never close': (paragraphs) => paragraphs.join(' ').replace(/[”’"]/g, '“'),
  'in capitals': (paragraphs) => paragraphs.join(' ').toUpperCase(),
};
