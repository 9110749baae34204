import { buildSchema } from 'graphql';
import { recordSchema } from './test/ask.js';
import { findUndescribed } from './test/undescribed.js';

test('every type, field, argument, enum value, input and directive is described in a sentence', () => {
  expect(findUndescribed(recordSchema())).toEqual([]);
});

const TOLD = '"What it is, in a sentence."';

/** A schema with one part of each sort, each described but for the one that is planted. */
function schemaWith(planted: string, description: string): string {
  const of = (path: string): string => (path === planted ? description : TOLD);
  return `
    ${of('@limited')} directive @limited(${of('@limited(by:)')} by: Int) on FIELD
    ${of('Query')} type Query { ${of('Query.news')} news(${of('Query.news(filter:)')} filter: Filter, ${TOLD} kind: Kind): News, ${TOLD} day: Day }
    ${of('Story')} interface Story { ${of('Story.words')} words: String }
    ${TOLD} type Item implements Story { ${TOLD} words: String }
    ${of('News')} union News = Item
    ${of('Kind')} enum Kind { ${of('Kind.OLD')} OLD }
    ${of('Filter')} input Filter { ${of('Filter.words')} words: String }
    ${of('Day')} scalar Day`;
}

test.each(['Query', 'Query.news', 'Query.news(filter:)', 'Story', 'Story.words', 'News', 'Kind', 'Kind.OLD', 'Filter', 'Filter.words', 'Day', '@limited', '@limited(by:)'])('an omission at %s is found', (path) => {
  expect(findUndescribed(buildSchema(schemaWith(path, '')))).toEqual([path]);
});

test.each([
  // nothing but the name
  ['"News."', false],
  // no end, no beginning of a sentence
  ['"What it is, in a sentence"', false],
  ['"what it is, in a sentence."', false],
  ['"   "', false],
  ['"Also called \\"story\\"."', true],
  ['"`words`, as printed by the paper."', true],
])('the description %s is one: %s', (description, isOne) => {
  expect(findUndescribed(buildSchema(schemaWith('News', description)))).toEqual(isOne ? [] : ['News']);
});

test.each(['hed', 'deck', 'dek', 'subheadline', 'wire', 'cutline', 'courtesy', 'subhead', 'publication', 'revision', 'verbatim', 'audience', 'source', 'trigger', 'attribution', 'reporting verb', 'reported speech', 'affiliation', 'job title', 'desk', 'story', 'permalink', 'deep link', 'diff', 'on background', 'score'])('whoever looks for «%s» finds what it is called here', (word) => {
  const descriptions = Object.values(recordSchema().getTypeMap()).flatMap((type) => [type.description ?? '', ...('getFields' in type ? Object.values(type.getFields()).map(({ description }) => description ?? '') : 'getValues' in type ? type.getValues().map(({ description }) => description ?? '') : [])]);
  expect(descriptions.filter((description) => new RegExp(`also called[^.]*\\b${word}\\b`, 'i').test(description))).not.toEqual([]);
});
