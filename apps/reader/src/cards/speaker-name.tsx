import { Link } from 'react-router';
import { capitalise, isInferred, nameSpeaker, type ToldSpeaker } from '../words/quote-words.js';

/** The speaker of a quote, with a way to their page; a name that a rule concluded stands behind the words of the article. */
export function SpeakerName({ quote }: { readonly quote: ToldSpeaker & { readonly speaker: { readonly id: string; readonly name: string } | null } }) {
  const { speaker } = quote;
  if (speaker === null) return nameSpeaker(quote);
  const link = <Link to={`/people/${speaker.id}`}>{speaker.name}</Link>;
  if (!isInferred(quote)) return link;
  return (
    <>
      {capitalise(quote.speakerMention.text)} (inferred: {link})
    </>
  );
}
