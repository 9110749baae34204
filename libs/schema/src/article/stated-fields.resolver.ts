import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { FieldName } from '@onrecord/domain';
import type { RecordContext } from '../record-context.js';
import { whenParsed } from './article-reading.resolver.js';
import { ArticleReading } from './article-reading.type.js';
import { FIELD_NAME, FieldReadingFields, SubjectFields, toFieldReadings, toSubjects } from './stated-fields.type.js';

type Later<Value> = Value | Promise<Value>;

/** What a page or an exchange format states beside the words of the article. */
@Resolver(() => ArticleReading)
export class StatedFieldsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The part of the paper it stands in, as the publisher names it; null when nobody told. Also called desk or category.' })
  section(@Root() reading: ArticleReading, @Ctx() context: RecordContext): Later<string | undefined> {
    return whenParsed(reading, context, ({ section }) => section?.value);
  }

  @FieldResolver(() => [SubjectFields], { description: "What the publisher says that it is about, in the publisher's order." })
  subjects(@Root() reading: ArticleReading, @Ctx() context: RecordContext): Later<readonly SubjectFields[]> {
    return whenParsed(reading, context, toSubjects);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Copyright and terms of use, as the publisher words them; null when nobody told.' })
  rights(@Root() reading: ArticleReading, @Ctx() context: RecordContext): Later<string | undefined> {
    return whenParsed(reading, context, ({ rights }) => rights);
  }

  @FieldResolver(() => String, { nullable: true, description: "The provider's own number of this version; null when nobody told. How many versions the record keeps is `versionCount`." })
  providerVersion(@Root() reading: ArticleReading, @Ctx() context: RecordContext): Later<string | undefined> {
    return whenParsed(reading, context, ({ version }) => version);
  }

  @FieldResolver(() => [FieldReadingFields], { description: 'How the fields were read that its page or form states: witnesses and confidence. Empty for plain text and print views.' })
  fieldReadings(
    @Root() reading: ArticleReading,
    @Ctx() context: RecordContext,
    @Arg('fields', () => [FIELD_NAME], { nullable: true, description: 'Only readings of these fields; all when left out.' }) fields: readonly FieldName[] | null | undefined,
  ): Later<readonly FieldReadingFields[]> {
    return whenParsed(reading, context, (article) => toFieldReadings(article).filter(({ field }) => fields?.includes(field) ?? true));
  }
}
