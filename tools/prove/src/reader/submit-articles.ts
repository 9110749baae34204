import { openCommandLine } from '../record/command-line.js';

/** Puts articles into the record of a running server, as a newsroom's program does. */
export type SubmitArticle = (article: { readonly name: string; readonly text: string; readonly published: string }) => Promise<string>;

const SUBMIT = 'mutation Submit($input: ArticleInput!) { submitArticle(input: $input) { __typename ... on Submission { article { id } } ... on Problem { message } } }';

/** Makes a key on the command line and gives what submits with it. @returns what gives the id of the article. */
export async function openSubmission(workspace: string, folder: string, address: string, database: string): Promise<SubmitArticle> {
  const { run } = await openCommandLine(workspace);
  const { stdout } = await run(folder, 'keys', 'make', '--name', 'the reader’s proof', '--scope', 'submit', '--database', database);
  const key = stdout.trim();
  return async ({ name, text, published }) => {
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` }, body: JSON.stringify({ query: SUBMIT, variables: { input: { form: 'TEXT', outlet: 'The Example Courier', name, text, published } } }) });
    const { data, errors } = (await answer.json()) as { readonly data?: { readonly submitArticle: { readonly article?: { readonly id: string }; readonly message?: string } }; readonly errors?: readonly { readonly message: string }[] };
    const id = data?.submitArticle.article?.id;
    if (id === undefined) throw new Error(`expected ${name} in the record, found: ${errors?.[0]?.message ?? data?.submitArticle.message ?? 'nothing'}`);
    return id;
  };
}
