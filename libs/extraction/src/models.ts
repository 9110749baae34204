/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { createParser } from './dependencies/parser-model.js';
import type { ParsingModels } from './dependencies/parse-sentences.js';
import { createNamesModel, type NamesModel } from './names/names-model.js';
import { createTagger } from './tag/tagger-model.js';

let parsing: ParsingModels | undefined;
let names: NamesModel | undefined;

/** The shipped tagger and parser, read from this package's folder `models/` on the first call. For Node; a browser hands the files' bytes to `createTagger` and `createParser`. */
export function loadParsingModels(): ParsingModels {
  parsing ??= { tagger: createTagger(readModel('tagger')), parser: createParser(readModel('parser')) };
  return parsing;
}

/** The shipped recogniser of names, read on the first call; a browser hands the file's bytes to `createNamesModel`. */
export function loadNamesModel(): NamesModel {
  return (names ??= createNamesModel(readModel('names')));
}

/** The bytes of a model file that is shipped with this package. */
export function readModel(name: 'tagger' | 'parser' | 'names'): Uint8Array {
  return readFileSync(new URL(`../models/${name}.bin`, import.meta.url));
}
