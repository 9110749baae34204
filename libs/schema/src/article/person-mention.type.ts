import type { MentionForm } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum.js';
import { PersonNode } from '../person/person.type.js';
import { TextSpan } from '../text/span.type.js';

export const MENTION_FORM = describeEnum<MentionForm>('MentionForm', 'How somebody is named.', {
  name: 'By name, or a part of it: `Mr Putin`.',
  description: 'By what they are: `the foreign minister`.',
  pronoun: 'By a pronoun: `he`.',
});

@ObjectType('PersonMention', { simpleResolvers: true, description: 'A place of an article where the words name or mean a person. Also called entity mention or annotation.' })
export class PersonMention {
  @Field(() => TextSpan, { description: 'The words, with their place in the `text` of the article.' })
  words!: TextSpan;

  @Field(() => MENTION_FORM, { description: 'How they name the person.' })
  form!: MentionForm;

  @Field(() => PersonNode, { description: 'Whom they name, across articles.' })
  person!: PersonNode;
}
