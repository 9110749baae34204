import { readArticle, type ArticleFile, type ToldArticle } from '@onrecord/ingest';
import { Command } from 'commander';
import { note, writeLine, type Terminal } from '../terminal.js';
import { findToldFiles, makeFileReader } from '../told/read-told-file.js';
import { addToldOptions, readToldOptions, TOLD_HELP, type ToldOptions } from '../told/told-options.js';
import { describeArticle } from '../write/describe-article.js';
import { describeFailure, readFailure } from '../write/describe-failure.js';
import type { Display } from '../write/display.js';
import { toPrintable, toPrintableJson } from '../write/printable.js';
import { FAILED } from './exit-code.js';

const HELP = `
Nothing is saved and no database is touched. A folder means the articles in it; - reads standard input.
A terminal shows the marks in colours too; NO_COLOR=1 leaves them out, FORCE_COLOR=1 keeps them in a pipe («| less -R»).
With --json each file gives one line, {"file", "analysed"}: all that was read, every span half-open [start, end) into
analysed.article.text in UTF-16 code units.

${TOLD_HELP}

Exit code: 0, or 1 when some file could not be read; the others are told all the same.

Examples:
  onrecord extract page.txt
  onrecord extract page.txt --published 2018-06-01 --zone America/New_York
  onrecord extract --json pages/ | jq -r '.analysed.people[].name'
  pdftotext page.pdf - | onrecord extract -`;

interface ExtractOptions extends ToldOptions {
  readonly json?: boolean;
}

/** `onrecord extract`: what is said in articles, without a record. */
export function makeExtractCommand(terminal: Terminal, exitWith: (code: number) => void): Command {
  return addToldOptions(new Command('extract'))
    .summary('read articles and print what they say; saves nothing')
    .description('Reads articles and prints what they say: the text with its quotes, speakers and people marked, then people, quotes, meetings, and what was odd.')
    .argument('<file...>', 'articles, folders of articles, or - for standard input')
    .option('--json', 'one line of JSON a file')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: ExtractOptions) => {
      const files = await findToldFiles(paths, terminal);
      const told = readToldOptions(options, files.length);
      const write = options.json === true ? writeJson : files.length > 1 ? writeNamed : writeAlone;
      for (const file of files) if (!(await extractFile(terminal, file, told, write))) exitWith(FAILED);
    });
}

type Analysed = ReturnType<typeof readArticle>['analysed'];
type Write = (file: ArticleFile, analysed: Analysed, display: Display) => string;

/** Reads one file and writes what it says; tells whether it could. */
async function extractFile(terminal: Terminal, file: ArticleFile, told: ToldArticle, write: Write): Promise<boolean> {
  try {
    const { analysed } = readArticle(await makeFileReader(terminal)(file, told));
    await writeLine(terminal, write(file, analysed, terminal.display));
    return true;
  } catch (error) {
    const { code, message } = readFailure(error);
    note(terminal, describeFailure(code, message, file.name));
    return false;
  }
}

function writeJson(file: ArticleFile, analysed: Analysed): string {
  return toPrintableJson({ file: file.name, analysed });
}

function writeNamed(file: ArticleFile, analysed: Analysed, display: Display): string {
  return `=== ${toPrintable(file.name)}\n${describeArticle(analysed, display)}\n`;
}

function writeAlone(_: ArticleFile, analysed: Analysed, display: Display): string {
  return describeArticle(analysed, display);
}
