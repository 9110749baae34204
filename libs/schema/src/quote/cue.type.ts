import { Field, ObjectType } from 'type-graphql';
import { TextSpan } from '../text/span.type.js';

@ObjectType('Cue', { simpleResolvers: true, description: 'The words that report an utterance: "said", "according to". Also called reporting verb, attribution verb or trigger.' })
export class CueFields {
  @Field(() => TextSpan, { description: 'The head word with its particle, as written, without auxiliaries and adverbs.' })
  span!: TextSpan;

  @Field(() => String, { description: 'The words as written: `said`.' })
  text!: string;

  @Field(() => String, { description: 'Base form: `say`, `call for`, `according to`.' })
  lemma!: string;
}
