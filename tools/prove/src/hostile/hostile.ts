import type { AnalysedArticle } from '@onrecord/domain';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Proof } from '../proof.js';
import { openCommandLine, type CommandLine } from '../record/command-line.js';
import { exportRecord } from '../record/record-export.js';
import { readIntakeLines, type IntakeLine } from '../record/take-in.js';
import { findUnsound } from '../soundness.js';
import { BAD_FILES, GOOD_FILES, type BadFile } from './bad-files.js';

const ARTICLES = 'articles';
const DATABASE = 'record.db';
const FILES = [...GOOD_FILES, ...BAD_FILES];

/** A folder full of bad files: each gets what is documented for it, and the good ones among them are taken in. */
export const HOSTILE: Proof = {
  shows: 'bad files get their documented errors or a sound result, and stop no others',
  run: async ({ workspace, folder, sample, tell }) => {
    const commandLine = await openCommandLine(workspace);
    writeFiles(join(folder, ARTICLES), sample);
    tell(`taking in ${FILES.length} files and an empty folder among them`);
    const began = Date.now();
    const { code, stdout, stderr } = await commandLine.run(folder, 'ingest', '--json', '--database', DATABASE, ARTICLES);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const lines = new Map(readIntakeLines(stdout).map((line) => [line.file, line]));
    const findings: Finding[] = [{ what: 'the exit code tells that some failed', holds: code === 1, seen: `${code} after ${seconds} s; ${stderr.trim().split('\n').at(-1)}` }];
    for (const file of FILES) findings.push(await judge(file, lines.get(`${ARTICLES}/${file.name}`), { commandLine, folder }));
    const { articles } = await exportRecord(commandLine, folder, DATABASE);
    const expected = FILES.filter((file) => file.expected === 'added').length;
    return [...findings, { what: 'the record holds what was taken in', holds: articles.length === expected, seen: `${articles.length} articles of ${expected}` }];
  },
};

function writeFiles(folder: string, sample: boolean): void {
  // A folder that is called like an article is a folder, and nothing is in it.
  mkdirSync(join(folder, 'folder.txt'), { recursive: true });
  for (const { name, bytes } of FILES) writeFileSync(join(folder, name), bytes(sample));
}

interface Reading {
  readonly commandLine: CommandLine;
  readonly folder: string;
}

async function judge(file: BadFile, line: IntakeLine | undefined, reading: Reading): Promise<Finding> {
  const found = line === undefined ? 'nothing' : line.outcome === 'failed' ? line.code : line.outcome;
  if (found !== file.expected) return { what: file.name, holds: false, seen: `expected ${file.expected}, found ${found} ${line?.message ?? ''}` };
  if (file.expected !== 'added') return { what: file.name, holds: true, seen: `${found}: ${line?.message ?? ''}` };
  return judgeRead(file, reading);
}

/** Reads the file once more without the record, and looks at what was read. */
async function judgeRead({ name, words }: BadFile, { commandLine, folder }: Reading): Promise<Finding> {
  const { stdout, stderr } = await commandLine.run(folder, 'extract', '--json', join(ARTICLES, name));
  if (stdout === '') return { what: name, holds: false, seen: `taken in, and not read again: ${stderr}` };
  const { analysed } = JSON.parse(stdout) as { analysed: AnalysedArticle };
  const { text } = analysed.article;
  const faults = [...findUnsound(analysed)];
  if (words !== undefined && !text.includes(words)) faults.push(`its text lacks ${JSON.stringify(words)}; it begins ${JSON.stringify(text.slice(0, 200))}`);
  const rules = [...new Set(analysed.diagnostics.map(({ rule }) => rule))];
  const seen = `${text.length} characters, ${analysed.people.length} people, ${analysed.quotes.length} quotes, ${analysed.meetings.length} meetings${rules.length === 0 ? '' : `; ${rules.join(', ')}`}`;
  return { what: name, holds: faults.length === 0, seen: faults.length === 0 ? seen : faults.slice(0, 3).join('; ') };
}
