import { isIntrospectionType, isObjectType, validateSchema } from 'graphql';
import { recordSchema } from './test/ask.js';

test('the schema is sound', () => {
  expect(validateSchema(recordSchema())).toEqual([]);
});

test('no field gives a raw id of the record', () => {
  const fields = Object.values(recordSchema().getTypeMap()).flatMap((type) => (isObjectType(type) && !isIntrospectionType(type) ? Object.keys(type.getFields()) : []));
  expect(fields.filter((name) => /Ids?$/.test(name))).toEqual([]);
});
