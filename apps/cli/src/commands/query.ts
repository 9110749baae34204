import { InputError, OnRecordError } from '@onrecord/domain';
import { Command } from 'commander';
import { writeLine, type Terminal } from '../terminal.js';
import { toPrintableJson } from '../write/printable.js';
import { FAILED } from './exit-code.js';

const HELP = `
Sends an operation to a running server («onrecord serve») and prints its answer. - reads the operation from standard input.
A key («onrecord keys make») goes with it where there is one: --key, or else $ONRECORD_KEY, which other users of the machine
cannot see in the list of its programs.
Exit code: 0, or 1 when the answer has errors or there is none.

Examples:
  onrecord query '{ quotes(first: 5) { edges { node { words { content } speakerName } } } }'
  onrecord query - --variables '{"first": 3}' < quotes.graphql
  onrecord query --url https://record.example/graphql '{ __typename }'
  ONRECORD_KEY=$(onrecord keys make --name me --scope submit) onrecord query - < submit.graphql`;

interface QueryOptions {
  readonly url: string;
  readonly key?: string;
  readonly variables?: string;
}

const TIME_LIMIT_MS = 60_000;
const STANDARD_INPUT = '-';

/** `onrecord query`: asks a running server. */
export function makeQueryCommand(terminal: Terminal, exitWith: (code: number) => void): Command {
  return new Command('query')
    .summary('ask a running server in GraphQL')
    .description('Asks a running server in GraphQL and prints the answer as JSON.')
    .argument('<operation>', 'GraphQL, or - for standard input')
    .option('--variables <json>', 'JSON object')
    .option('--url <address>', 'where the server answers', 'http://127.0.0.1:4000/graphql')
    .option('--key <key>', 'key to ask with; default: $ONRECORD_KEY')
    .addHelpText('after', HELP)
    .action(async (operation: string, { url, variables, key }: QueryOptions) => {
      const query = operation === STANDARD_INPUT ? new TextDecoder().decode(await terminal.readInput()) : operation;
      const answer = await ask(url, { query, variables: readVariables(variables) }, readKey(key ?? terminal.environment['ONRECORD_KEY']));
      await writeLine(terminal, toPrintableJson(answer, 2));
      if (typeof answer === 'object' && answer !== null && 'errors' in answer) exitWith(FAILED);
    });
}

/** The server's answer. @throws OnRecordError when there is none that is JSON. */
async function ask(url: string, body: object, key: string | undefined): Promise<unknown> {
  if (!URL.canParse(url)) throw new InputError('--url', `--url: expected a web address, found ${JSON.stringify(url)}`);
  const { status, text } = await send(url, JSON.stringify(body), key).catch((error: unknown) => {
    throw new OnRecordError('NOT_FOUND', `no server answers at ${url} (${reasonOf(error)}); start one with «onrecord serve», or say with --url where it is`, { url }, { cause: error });
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OnRecordError('NOT_FOUND', `expected an answer in JSON at ${url}, found status ${status} and ${text.length} characters of something else; is it a GraphQL address?`, { url, status }, { cause: error });
  }
}

/** The whole answer, or the error that kept it from coming: a server may also break off in its middle. */
async function send(url: string, body: string, key: string | undefined): Promise<{ readonly status: number; readonly text: string }> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) };
  const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(TIME_LIMIT_MS) });
  return { status: response.status, text: await response.text() };
}

/** Matches a key and whatever else can be sent as one, `onrecord_…`; no white space, which would be cut off or refused. */
const SENDABLE = /^[\x21-\x7e]+$/;

/** The key to send; `undefined` for none. The error does not repeat it. */
function readKey(told: string | undefined): string | undefined {
  if (told === undefined || told === '') return undefined;
  if (SENDABLE.test(told)) return told;
  throw new InputError('--key', '--key (or $ONRECORD_KEY): expected a key as «onrecord keys make» prints it, onrecord_…, found other characters in it');
}

function readVariables(told: string | undefined): object {
  const expected = (found: string): InputError => new InputError('--variables', `--variables: expected a JSON object, found ${found}`);
  if (told === undefined) return {};
  let variables: unknown;
  try {
    variables = JSON.parse(told);
  } catch {
    throw expected(JSON.stringify(told));
  }
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) throw expected(told);
  return variables;
}

function reasonOf(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : String(error);
}
