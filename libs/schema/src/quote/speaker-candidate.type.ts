import { Field, Float, ObjectType } from 'type-graphql';
import { PersonNode } from '../person/person.type.js';

@ObjectType('SpeakerCandidate', { simpleResolvers: true, description: 'Someone who may have said a quote, where the record is in doubt. Shown so that doubt is never hidden.' })
export class SpeakerCandidate {
  @Field(() => PersonNode, { description: 'Who it may be.' })
  person!: PersonNode;

  @Field(() => Float, { description: 'Weight of this reading: 0 to 1.' })
  weight!: number;
}
