import { buildRecordSchema } from '@onrecord/schema';
import { getIntrospectionQuery, Kind, Lexer, type OperationDefinitionNode, parse, Source, specifiedRules, TokenKind, validate } from 'graphql';
import { readConfiguration } from '../configuration/configuration.js';
import type { Limits } from '../configuration/limits.js';
import { ordinaryOperations } from '../test/ordinary-operations.js';
import { compileCost } from './compile-cost.js';
import { countParts } from './count-parts.js';
import { countPlaces } from './count-places.js';
import { findExcess, fragmentsOf } from './document-limits.js';
import { measureOperation } from './measure-operation.js';

const SCHEMA = buildRecordSchema();
const { limits: LIMITS, rates: RATES } = readConfiguration({});
const HEADROOM = 10;
const ORDINARY = ordinaryOperations();

function countTokens(query: string): number {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  return tokens;
}

/** All that a limit bounds, of one operation with its variables left to their defaults. */
function measure(query: string): Partial<Limits> {
  const document = parse(query);
  const fragments = fragmentsOf(document);
  const definition = document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)!;
  return {
    characters: query.length,
    tokens: countTokens(query),
    ...countParts(document),
    ...measureOperation(definition, fragments),
    ...countPlaces(definition, fragments, LIMITS.fields),
    cost: compileCost({ schema: SCHEMA, definition, fragments })({}),
  };
}

test('the ordinary operations are found', () => {
  expect(ORDINARY.map(({ name }) => name)).toEqual(expect.arrayContaining(['OneArticle', 'Search', 'ArticlePage', 'PersonPage']));
});

test.each(ORDINARY.map(({ name, query }) => [name, query]))('%s is valid, and passes every limit ten times over', (_, query) => {
  expect(validate(SCHEMA, parse(query), specifiedRules).map(({ message }) => message)).toEqual([]);
  const measured = Object.entries(measure(query)) as readonly (readonly [keyof Limits, number])[];
  expect(measured.filter(([name, found]) => found * HEADROOM > LIMITS[name])).toEqual([]);
});

test('a page that is asked ten times a second meets no rate', () => {
  const dearest = Math.max(...ORDINARY.map(({ query }) => measure(query).cost ?? 0));
  expect(10 * 60).toBeLessThanOrEqual(RATES.requests);
  expect(10 * 60 * dearest).toBeLessThanOrEqual(RATES.cost);
});

test('the introspection of a playground passes', () => {
  expect(findExcess(parse(getIntrospectionQuery()), LIMITS)).toBeUndefined();
  expect(measure(getIntrospectionQuery()).cost).toBeLessThan(LIMITS.cost);
  expect(countTokens(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }))).toBeLessThan(LIMITS.tokens);
});
