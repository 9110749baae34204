import { spanContains, spansOverlap, type AnalysedArticle, type OffsetMap, type ParsedArticle, type Quote, type SourceDocument, type Span } from '@onrecord/domain';

/** What must hold of any article that was read, however odd its text. Gives what does not, in words. */
export function findUnsound(analysed: AnalysedArticle): readonly string[] {
  const { article, ...found } = analysed;
  return [
    ...findUnsoundArticle(article),
    ...outsideOf(article.text, found, 'the text'),
    ...outOfOrder('sentences', analysed.sentences.map(({ span }) => span)),
    ...analysed.quotes.flatMap((quote) => unsoundQuote(quote, analysed)),
    ...namesOfNobody(analysed),
    ...notJson(analysed),
  ];
}

/** What must hold of any article that was parsed: its spans lie in its text, its regions follow one another, and it survives JSON. */
export function findUnsoundArticle({ offsetMap: _offsetMap, furniture: _furniture, ...parts }: ParsedArticle): readonly string[] {
  return [...outsideOf(parts.text, parts, 'the text'), ...outOfOrder('regions', parts.regions.map(({ span }) => span)), ...notJson(parts)];
}

/** The same of an article and the document that it was read from: its text is the source's, and its furniture lies there. */
export function findUnlikeSource({ text: source }: Pick<SourceDocument, 'text'>, { article }: Pick<AnalysedArticle, 'article'>): readonly string[] {
  return [...outsideOf(source, article.furniture, 'the source'), ...unlikeSource(article.text, source, article.offsetMap)];
}

/** Every value with `start` and `end` in it is a span, wherever it stands. */
function outsideOf(text: string, value: unknown, where: string, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const faults = Object.entries(value).flatMap(([key, part]) => outsideOf(text, part, where, `${path}/${key}`));
  if (!isSpan(value)) return faults;
  const isInside = Number.isInteger(value.start) && Number.isInteger(value.end) && 0 <= value.start && value.start <= value.end && value.end <= text.length;
  return isInside ? faults : [...faults, `${path}: [${value.start}, ${value.end}) is no span of ${where}, which has ${text.length} code units`];
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}

/** Where a segment is as long in the text as in the source, the same letters stand in both; white space stands for whatever parts two lines. */
function unlikeSource(text: string, source: string, { segments }: OffsetMap): readonly string[] {
  const plain = (words: string): string => words.replace(/\s/g, ' ');
  return segments
    .filter((segment) => segment.text.end - segment.text.start === segment.source.end - segment.source.start)
    .filter((segment) => text.slice(segment.text.start, segment.text.end).trim() !== '')
    .filter((segment) => plain(text.slice(segment.text.start, segment.text.end)) !== plain(source.slice(segment.source.start, segment.source.end)))
    .map((segment) => `the text at ${segment.text.start} is not the source at ${segment.source.start}`);
}

function outOfOrder(what: string, spans: readonly Span[]): readonly string[] {
  return spans.slice(1).flatMap((span, index) => (spans[index]!.end <= span.start ? [] : [`${what}: [${span.start}, ${span.end}) begins before the end of the one before it`]));
}

function unsoundQuote({ id, content, quoted, cue, quoteKind, speaker, evidence, insideOf }: Quote, { quotes, article }: AnalysedArticle): readonly string[] {
  const faults: string[] = [];
  if (content.length === 0 || content.some(({ start, end }) => article.text.slice(start, end).trim() === '')) faults.push('has a content without words');
  faults.push(...outOfOrder('content', content));
  if (!quoted.every((stretch) => content.some((span) => spanContains(span, stretch)))) faults.push('has marked words outside its content');
  if (cue !== undefined && content.some((span) => spansOverlap(span, cue.span))) faults.push('has its cue inside its content');
  if (quoteKind === 'indirect' && quoted.length > 0) faults.push('is indirect and has marked words');
  if (quoteKind === 'direct' && quoted.length === 0) faults.push('is direct and has no marked words');
  if (['unnamed', 'anonymous', 'unknown'].includes(speaker.state) && speaker.entityId !== undefined) faults.push(`gives a name to a source that is ${speaker.state}`);
  if (insideOf !== undefined && !quotes.some((quote) => quote.id === insideOf && quote.id !== id)) faults.push(`stands inside ${insideOf}, which is no quote`);
  if (article.text.slice(evidence.sentence.start, evidence.sentence.end).trim() === '') faults.push('has an evidence without words');
  return faults.map((fault) => `quote ${id} ${fault}`);
}

/** Local ids that name nothing in the article. */
function namesOfNobody({ mentions, people, organisations, places, quotes, meetings, times }: AnalysedArticle): readonly string[] {
  const entities = new Set([...people, ...organisations, ...places].map(({ id }) => id));
  const mentioned = new Set(mentions.map(({ id }) => id));
  const timed = new Set(times.map(({ id }) => id));
  const named = [...mentions, ...quotes.map(({ speaker }) => speaker), ...meetings.flatMap(({ participants }) => participants)];
  return [
    ...named.flatMap(({ entityId }) => (entityId === undefined || entities.has(entityId) ? [] : [`${entityId} is no person, organisation or place`])),
    ...[...people, ...organisations, ...places].flatMap(({ mentionIds }) => mentionIds).filter((id) => !mentioned.has(id)).map((id) => `${id} is no mention`),
    ...meetings.flatMap(({ timeIds }) => timeIds).filter((id) => !timed.has(id)).map((id) => `${id} is no time`),
  ];
}

function notJson(value: object): readonly string[] {
  const written = JSON.stringify(value);
  return JSON.stringify(JSON.parse(written)) === written ? [] : ['does not survive JSON'];
}
