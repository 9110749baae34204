/** Another program at work on one text, asked for its sentences and for the names it knows. */
export interface PeerAtWork {
  readonly name: string;
  readonly asked: string;
  readonly read: (text: string) => void;
}

/** compromise and wink-nlp, loaded only now: their memory is none of ours. */
export async function loadPeers(): Promise<readonly PeerAtWork[]> {
  const { default: nlp } = await import('compromise');
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const wink = winkNLP(model);
  return [
    {
      name: 'compromise',
      asked: 'sentences and people',
      read: (text) => {
        const read = nlp(text);
        read.people().out('array');
        read.out('array');
      },
    },
    {
      name: 'wink-nlp',
      asked: 'sentences, entities (no people)',
      read: (text) => {
        const read = wink.readDoc(text);
        read.entities().out(wink.its.detail);
        read.sentences().out();
      },
    },
  ];
}
