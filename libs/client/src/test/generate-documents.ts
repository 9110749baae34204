import { createHash } from 'node:crypto';
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

/** What a schema and a folder of documents give, by the names of the files. */
export interface GeneratedDocuments {
  /** The module of the typed documents: a type for the answer and the variables of each operation, and the operation as a document that brings its text and the hash of it. */
  readonly 'documents.ts': string;
  /** The manifest for servers: SHA-256 of each text, in hexadecimal, with the text; in the order of the hashes. */
  readonly 'manifest.json': string;
}

/** Generates the typed documents and their manifest. */
export async function generateDocuments(schemaFile: string, folder: string): Promise<GeneratedDocuments> {
  const texts = new Map<string, string>();
  const schema = parse(readFileSync(schemaFile, 'utf8'));
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: 'generated/',
    schema,
    schemaAst: buildASTSchema(schema),
    documents: readDocuments(folder),
    plugins: [],
    pluginMap: {},
    config: TYPES,
    presetConfig: { fragmentMasking: false, onExecutableDocumentNode: (document: DocumentNode) => rememberText(document, texts) },
  });
  // The preset's other modules look documents up by their text and join them all; here each is imported by its name.
  const documents = sections.find(({ filename }) => filename === 'generated/graphql.ts');
  if (documents === undefined) throw new Error(`expected the preset to make graphql.ts, found ${sections.map(({ filename }) => filename).join(', ')}`);
  const module = await codegen(documents);
  const manifest = Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { 'documents.ts': module, 'manifest.json': `${JSON.stringify(manifest, undefined, 2)}\n` };
}

/** The text of a document, as short as it can be, and its hash; both are kept for the manifest. */
function rememberText(document: DocumentNode, texts: Map<string, string>): { readonly hash: string; readonly text: string } {
  const text = stripIgnoredCharacters(print(document));
  const hash = createHash('sha256').update(text).digest('hex');
  texts.set(hash, text);
  return { hash, text };
}

/** Each file with its document, in the order of the names. */
function readDocuments(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql')).sort();
  return files.map((location) => {
    const rawSDL = readFileSync(join(folder, location), 'utf8');
    return { location, rawSDL, document: parse(rawSDL) };
  });
}
