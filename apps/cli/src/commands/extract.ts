import type { Intake } from '@onrecord/domain';
import { readArticle, takeInFiles, toArticleId } from '@onrecord/ingest';
import { Command } from 'commander';
import { note, writeLine, type Terminal } from '../terminal.js';
import { findToldFiles, makeFileOpener, STANDARD_INPUT } from '../told/read-told-file.js';
import { addToldOptions, readToldOptions, TOLD_HELP, type ToldOptions } from '../told/told-options.js';
import { describeArticle } from '../write/describe-article.js';
import { describeFailure, describeSkipped } from '../write/describe-failure.js';
import type { Display } from '../write/display.js';
import { toPrintable, toPrintableJson } from '../write/printable.js';
import { FAILED } from './exit-code.js';

const HELP = `
Nothing is saved and no database is touched. A folder means the articles in it, an archive and a feed too; - reads
standard input.
A terminal shows the marks in colours too; NO_COLOR=1 leaves them out, FORCE_COLOR=1 keeps them in a pipe («| less -R»).
With --json each article gives one line, {"file", "analysed"}: all that was read, every span half-open [start, end) into
analysed.article.text in UTF-16 code units.

${TOLD_HELP}

Exit code: 0, or 1 when some file could not be read; the others are told all the same.

Examples:
  onrecord extract page.html
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
      const intake = makePrintingIntake(terminal, (name, analysed, display) => (write === writeAlone && name !== files[0]?.name ? writeNamed : write)(name, analysed, display));
      for await (const outcome of takeInFiles(files, { intake, told, open: makeFileOpener(terminal) })) {
        if (outcome.kind === 'skipped' && outcome.reading === undefined) note(terminal, describeSkipped(outcome.name, outcome.reason));
        if (outcome.kind !== 'failed') continue;
        note(terminal, describeFailure(outcome.code, outcome.message, outcome.name));
        exitWith(FAILED);
      }
    });
}

type Analysed = ReturnType<typeof readArticle>['analysed'];
type Write = (name: string, analysed: Analysed, display: Display) => string;

/** An intake that prints what articles say, one after the other, and keeps nothing. */
function makePrintingIntake(terminal: Terminal, write: Write): Intake {
  return {
    async takeIn(input) {
      const read = readArticle(input);
      await writeLine(terminal, write(input.receipt.name ?? STANDARD_INPUT, read.analysed, terminal.display));
      return { kind: 'intake-result', outcome: 'added', articleId: toArticleId(read), versionId: 'unsaved' };
    },
  };
}

function writeJson(name: string, analysed: Analysed): string {
  return toPrintableJson({ file: name, analysed });
}

function writeNamed(name: string, analysed: Analysed, display: Display): string {
  return `=== ${toPrintable(name)}\n${describeArticle(analysed, display)}\n`;
}

function writeAlone(_: string, analysed: Analysed, display: Display): string {
  return describeArticle(analysed, display);
}
