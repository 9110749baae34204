import type { IdentityBasis, PersonOrder, RoleTense } from '@onrecord/domain';
import { describeEnum } from '../enums/describe-enum.js';

export const ROLE_TENSE = describeEnum<RoleTense>('RoleTense', 'When a role was held, as the articles tell it.', {
  current: 'Held when the article was published.',
  former: 'No longer held: "former", "ex-".',
  then: 'Held at the time spoken of: "who was then".',
});

export const IDENTITY_BASIS = describeEnum<IdentityBasis>('IdentityBasis', 'Why mentions in several articles are taken for one person.', {
  assumed: 'The same full name, and nothing against it.',
  supported: 'The same name and a second witness: role, body, place or associates.',
});

export const PERSON_ORDER = describeEnum<PersonOrder>('PersonOrder', 'In which order people come.', {
  name: 'By name, A to Z.',
  'most-quoted': 'The most quoted first.',
});
