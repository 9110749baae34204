import './analyse.css';
import { AnalyseTextDocument } from '@onrecord/client';
import { type ChangeEvent, type DragEvent, type FormEvent, useState } from 'react';
import { useClient } from 'urql';
import { ArticleView } from '../article/article-view.js';
import { describeFailure } from '../ask/describe-failure.js';
import { useTitle } from '../shell/use-title.js';
import { type FoundInText, toArticleOfPage } from './to-article-of-page.js';

type State = { readonly kind: 'empty' } | { readonly kind: 'reading' } | { readonly kind: 'refused'; readonly why: string } | { readonly kind: 'read'; readonly found: FoundInText };

/** The screen where a text is tried: what the engine finds in it, saved nowhere. */
export function AnalyseScreen() {
  useTitle('Try a text');
  const client = useClient();
  const [text, setText] = useState('');
  const [state, setState] = useState<State>({ kind: 'empty' });

  const read = async (words: string, published: string, name?: string): Promise<void> => {
    setState({ kind: 'reading' });
    const input = { text: words, ...(published === '' ? {} : { published }), ...(name === undefined ? {} : { name }) };
    const { data, error } = await client.query(AnalyseTextDocument, { input }, { requestPolicy: 'network-only' }).toPromise();
    const found = data?.analyse;
    if (found === undefined) setState({ kind: 'refused', why: error === undefined ? 'no answer came' : describeFailure(error).advice });
    else if (found.__typename === 'Analysis') setState({ kind: 'read', found });
    else setState({ kind: 'refused', why: found.message });
  };
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void read(text, String(new FormData(event.currentTarget).get('published') ?? ''));
  };
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const words = await file.text();
    setText(words);
    await read(words, '', file.name);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void takeFile(event.dataTransfer.files[0]);
  };

  return (
    <>
      <div className="screen analyse">
        <h1>Try a text</h1>
        <p>Paste an article, its HTML, or one entry of a feed, or drop a file. It is read and not saved.</p>
        <form onSubmit={send} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
          <label className="analyse-text">
            Article
            <textarea className="field" name="text" rows={12} required value={text} onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => setText(target.value)} placeholder={'The headline\n\n“The words,” said somebody who said them.'} />
          </label>
          <div className="filters">
            <label>
              Published on <input className="field" type="date" name="published" />
            </label>
            <label>
              Or a file <input className="field" type="file" accept=".txt,.html,.htm,.xml,.json,text/*" onChange={({ target }) => void takeFile(target.files?.[0])} />
            </label>
            <button className="button" type="submit">
              Read it
            </button>
          </div>
        </form>
        <p role="status">{state.kind === 'reading' && 'Reading'}</p>
        {state.kind === 'refused' && (
          <p role="alert" className="notice">
            It cannot be read: {state.why}
          </p>
        )}
        {state.kind === 'read' && state.found.diagnostics.length > 0 && (
          <ul className="small">
            {state.found.diagnostics.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      {state.kind === 'read' && <ArticleView article={toArticleOfPage(state.found)} mayReadText />}
    </>
  );
}
