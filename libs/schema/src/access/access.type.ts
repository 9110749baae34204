import type { Scope } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum.js';

export const SCOPE = describeEnum<Scope>('Scope', 'What a key lets its holder do. Also called permission or role.', {
  read: 'Read whole articles where the server gives them to nobody without a key.',
  submit: 'Take articles in, and what READ grants.',
  review: 'Withhold articles, quotes and people, and what READ grants.',
  admin: 'Everything; removing articles and revoking keys need it.',
});

@ObjectType('Access', { simpleResolvers: true, description: 'What whoever asks may do, for frontends that show no button in vain. Also called viewer or permissions.' })
export class AccessFields {
  @Field(() => [SCOPE], { description: 'Everything that the key grants, what its scopes imply included; empty without a key.' })
  scopes!: readonly Scope[];

  @Field(() => Boolean, { description: 'Whether whole articles are told. Otherwise each claim comes with one sentence of evidence, and what holds more of an article is cut or empty; each field says how.' })
  mayReadText!: boolean;
}
