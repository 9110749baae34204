/**
 * Commands of the pages that are not run here because they are run elsewhere, on their own: matches `npm test`, not
 * `npm test -- libs/testing`.
 */
const RUN_ELSEWHERE: readonly { readonly command: RegExp; readonly where: string }[] = [
  { command: /^npm ci$/, where: 'a step before all others' },
  { command: /^npm start$/, where: 'this proof starts its server so' },
  { command: /^npm test$/, where: 'a step of .ci/run' },
  { command: /^npm run (?:--silent )?lint$/, where: 'a step of .ci/run' },
  { command: /^npm run (?:--silent )?build$/, where: 'a step of .ci/run' },
  { command: /^npm run (?:--silent )?evaluate\b/, where: 'a step of .ci/run' },
  { command: /^npm run (?:--silent )?prove\b/, where: 'steps of .ci/run; the full ones take long' },
  { command: /^npm run (?:--silent )?bench\b/, where: 'figures of the machine, printed and never asserted' },
];

/** A block of shell commands, parted into what is run here and what is run elsewhere. */
export interface ShellBlock {
  /** The script without the lines that are run elsewhere; empty when none is left. */
  readonly script: string;
  /** `npm test: a step of .ci/run`, one a command. */
  readonly elsewhere: readonly string[];
}

/** Parts a block. A comment after a command on its line is no part of the command. */
export function partShellBlock(text: string): ShellBlock {
  const elsewhere: string[] = [];
  const kept = text.split('\n').filter((line) => {
    const command = line.replace(/\s+#.*$/, '').trim();
    const known = RUN_ELSEWHERE.find((row) => row.command.test(command));
    if (known !== undefined) elsewhere.push(`${command}: ${known.where}`);
    return known === undefined;
  });
  const isEmpty = kept.every((line) => line.trim() === '' || line.trimStart().startsWith('#'));
  return { script: isEmpty ? '' : kept.join('\n'), elsewhere };
}
