import { type GraphQLArgument, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';

/** What can be written for an argument, as it stands in an operation. */
export interface ArgumentValues {
  /** The schema says that these can be asked. */
  readonly fit: readonly string[];
  /** These may be refused, as what they are: empty, null, at the edge of what can be or beyond it. */
  readonly doubtful: readonly string[];
}

/** The ids of things in the record that is asked, by the type of the thing. */
export type KnownIds = Readonly<Record<string, string>>;

/** Arguments that take an id, by the type of what they mean. */
const ID_TYPES: Readonly<Record<string, string>> = { person: 'Person', participants: 'Person', speakers: 'Person', mentions: 'Person', outlets: 'Outlet', articles: 'Article', ids: 'Person' };

const TEXTS: Readonly<Record<string, string>> = { words: 'Ostholm', name: 'Lindqvist', place: 'Ostholm', addressee: 'reporters', occasion: 'summit', text: '“We will act,” said Foreign Minister Ada Lindqvist of Norvania.', zone: 'Europe/Oslo', published: '2031-03-03', updated: '2031-03-04T09:00:00+01:00', releaseAt: '2031-03-04T09:00:00+01:00', url: 'https://courier.example/talks', outlet: 'Ostholm Courier', from: '2031-03-01', before: '2031-03-31', since: '2031-03-01T00:00:00Z', statusChangedSince: '2031-03-01' };

const INSTANTS = ['0001-01-01', '9999-12-31', '2031-02-29', '2031-03-01T23:59:60Z', '+275760-09-13T00:00:00Z', '2031', 'yesterday'];
const DOUBTFUL_TEXTS = ['', 'x', '\u0000', 'a'.repeat(300), '%_"\''];
/** Texts that are read as days and instants. */
const DATES: ReadonlySet<string> = new Set(['from', 'before', 'since', 'statusChangedSince', 'published', 'updated', 'releaseAt']);

/** Values worth trying for an argument of a field, whose type of answer tells which id it takes. */
export function valuesOf({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>, idType: string, ids: KnownIds): ArgumentValues {
  const { fit, doubtful } = valuesOfType(isNonNullType(type) ? (type.ofType as GraphQLInputType) : type, name, idType, ids);
  return { fit, doubtful: isNonNullType(type) ? doubtful : ['null', ...doubtful] };
}

function valuesOfType(type: GraphQLInputType, name: string, idType: string, ids: KnownIds): ArgumentValues {
  if (isListType(type)) return valuesOfList(type.ofType as GraphQLInputType, name, idType, ids);
  if (isEnumType(type)) return { fit: type.getValues().map((value) => value.name), doubtful: [] };
  if (isInputObjectType(type)) return valuesOfObject(type, idType, ids);
  switch ('name' in type ? type.name : '') {
    case 'ID':
      return { fit: [JSON.stringify(ids[ID_TYPES[name] ?? idType] ?? 'none')], doubtful: ['""', '"x"', '"UGVyc29uOg"'] };
    case 'Int':
      return { fit: ['1', '100'], doubtful: ['0', '-1', '101', '2147483647'] };
    case 'Float':
      return { fit: ['0', '0.5', '1'], doubtful: ['-0.1', '1.1', '1e308'] };
    default:
      return { fit: name in TEXTS ? [JSON.stringify(TEXTS[name])] : [], doubtful: (DATES.has(name) ? ['', ...INSTANTS] : DOUBTFUL_TEXTS).map((text) => JSON.stringify(text)) };
  }
}

/** Each value alone, and all together. */
function valuesOfList(type: GraphQLInputType, name: string, idType: string, ids: KnownIds): ArgumentValues {
  const each = valuesOf({ name, type }, idType, ids);
  return { fit: [...each.fit.map((value) => `[${value}]`), `[${each.fit.join(', ')}]`], doubtful: ['[]', ...each.doubtful.map((value) => `[${value}]`), `[${Array.from({ length: 101 }, () => each.fit[0]).join(', ')}]`] };
}

/** Each field alone, with what is required besides; nothing at all is doubtful. */
function valuesOfObject(type: GraphQLInputType, idType: string, ids: KnownIds): ArgumentValues {
  if (!isInputObjectType(type)) return { fit: [], doubtful: [] };
  const fields = Object.values(type.getFields()).map((field) => ({ field, values: valuesOf(field, idType, ids) }));
  const required = fields.filter(({ field }) => isRequiredInputField(field)).map(({ field, values }) => [field.name, values.fit[0] ?? ''] as const);
  const write = (name: string, value: string) => `{ ${[...required.filter(([other]) => other !== name), [name, value]].map(([key, written]) => `${key}: ${written}`).join(', ')} }`;
  const least = `{ ${required.map(([key, written]) => `${key}: ${written}`).join(', ')} }`;
  return {
    fit: [...(required.length > 0 ? [least] : []), ...fields.flatMap(({ field, values }) => values.fit.map((value) => write(field.name, value)))],
    doubtful: [...(required.length > 0 ? [] : ['{}']), ...fields.flatMap(({ field, values }) => values.doubtful.map((value) => write(field.name, value)))],
  };
}
