import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, type DocumentNode, parse, print, stripIgnoredCharacters } from 'graphql';

/** Enums as unions of strings, values that cannot be changed, ids as strings, and no scalar without a type. */
const TYPES = {
  useTypeImports: true,
  enumType: 'string-literal',
  immutableTypes: true,
  strictScalars: true,
  scalars: { ID: 'string', JSONObject: 'Readonly<Record<string, unknown>>' },
};

/** The module of the typed documents: a type for the answer and the variables of each operation, and the operation as a document that brings its text. */
export async function generateDocuments(schemaFile: string, folder: string): Promise<string> {
  const schema = parse(readFileSync(schemaFile, 'utf8'));
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: 'generated/',
    schema,
    schemaAst: buildASTSchema(schema),
    documents: readDocuments(folder),
    plugins: [],
    pluginMap: {},
    config: TYPES,
    presetConfig: { fragmentMasking: false, onExecutableDocumentNode: (document: DocumentNode) => ({ text: stripIgnoredCharacters(print(document)) }) },
  });
  // The preset's other modules look documents up by their text and join them all; here each is imported by its name.
  const documents = sections.find(({ filename }) => filename === 'generated/graphql.ts');
  if (documents === undefined) throw new Error(`expected the preset to make graphql.ts, found ${sections.map(({ filename }) => filename).join(', ')}`);
  return codegen(documents);
}

/** Each file with its document, in the order of the names. */
function readDocuments(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql')).sort();
  return files.map((location) => {
    const rawSDL = readFileSync(join(folder, location), 'utf8');
    return { location, rawSDL, document: parse(rawSDL) };
  });
}
