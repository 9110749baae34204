import type { PersonFilter, PersonOrder } from '@onrecord/domain';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../connections/page.args.js';
import { givenFields, readIds, readWords } from '../filters/read-filter.js';
import { PERSON_ORDER } from './person.enums.js';

@InputType('PersonFilter', { description: 'Which people. Fields are joined by AND, values of one field by OR; a field left out does not filter.' })
export class PersonFilterInput {
  @Field(() => String, { nullable: true, description: "All of these words stand in one of the person's names. At most 200 characters." })
  name?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Named by one of these articles: 1 to 100 ids of articles.' })
  articles?: readonly string[] | null;
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => PersonFilterInput, { nullable: true, description: 'Which people; all when left out.' })
  filter?: PersonFilterInput | null;

  @Field(() => PERSON_ORDER, { defaultValue: 'name', description: 'In which order.' })
  orderBy!: PersonOrder;
}

/** The store's filter. @throws InputError naming the argument that cannot be. */
export function toPersonFilter(filter: PersonFilterInput | null | undefined): PersonFilter {
  return givenFields({
    name: readWords('filter.name', filter?.name),
    articleIds: readIds('filter.articles', 'Article', filter?.articles),
  });
}
