import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { whenLoaded } from '../loaders/when-loaded.js';
import type { RecordContext } from '../record-context.js';
import { PersonAuthorityFields, toPersonAuthority } from './person-authority.type.js';
import { PersonNode } from './person.type.js';

/** Who somebody is elsewhere, by the newsroom's own file (`onrecord people import`). */
@Resolver(() => PersonNode)
export class PersonAuthorityResolver {
  @FieldResolver(() => [String], { description: "The same person elsewhere, as addresses (Wikidata) or house ids from the newsroom's authority file. Empty when the file does not know the person, and when it knows several whom the record takes for one." })
  async sameAs(@Root() { personId }: PersonNode, @Ctx() { loaders }: RecordContext): Promise<readonly string[]> {
    return (await loaders.authorities.load(personId))?.sameAs ?? [];
  }

  @FieldResolver(() => PersonAuthorityFields, { nullable: true, description: "All that the newsroom's authority file says of the person; null where `sameAs` is empty." })
  authority(@Root() { personId }: PersonNode, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.authorities.load(personId), toPersonAuthority);
  }
}
