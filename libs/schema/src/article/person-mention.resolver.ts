import { type AnalysedArticle, type Mention, type MentionForm, toMemberKey } from '@onrecord/domain';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Reads } from '../connections/reads.js';
import { toPersonNode } from '../person/person.type.js';
import type { RecordContext } from '../record-context.js';
import { make } from '../text/make.js';
import { sliceTextSpan } from '../text/span.type.js';
import { whenAnalysed } from './article-reading.resolver.js';
import { ArticleNode } from './article.type.js';
import { MENTION_FORM, PersonMention } from './person-mention.type.js';

/** Whom the words of an article mean, for pages that link names where they stand. */
@Resolver(() => ArticleNode)
export class PersonMentionResolver {
  @Reads(100)
  @FieldResolver(() => [PersonMention], { description: 'Every place where the article names or means one of its people, in the order of the text. Who is only described, and never named, is nobody’s mention. Where you may read evidence only (`access.mayReadText`), empty. Also called annotations.' })
  mentions(
    @Root() article: ArticleNode,
    @Ctx() context: RecordContext,
    @Arg('forms', () => [MENTION_FORM], { nullable: true, description: 'Only mentions of these forms; all when left out.' }) forms: readonly MentionForm[] | null | undefined,
  ): Promise<readonly PersonMention[]> {
    return Promise.resolve(whenAnalysed(article, context, (analysed) => loadMentions(article, analysed, forms, context)));
  }
}

async function loadMentions({ articleId }: ArticleNode, analysed: AnalysedArticle, forms: readonly MentionForm[] | null | undefined, { loaders }: RecordContext): Promise<readonly PersonMention[]> {
  const found = await Promise.all(mentionsOfPeople(analysed, forms).map(async ({ mention, localId }) => {
    const personId = await loaders.personIds.load(toMemberKey({ articleId: articleId ?? '', localId }));
    const person = personId === undefined ? undefined : await loaders.people.load(personId);
    return person === undefined ? [] : [make(PersonMention, { words: sliceTextSpan(analysed.article.text, mention.span), form: mention.form, person: toPersonNode(person) })];
  }));
  return found.flat();
}

function mentionsOfPeople({ mentions, people }: AnalysedArticle, forms: readonly MentionForm[] | null | undefined): readonly { readonly mention: Mention; readonly localId: string }[] {
  const personOf = new Map(people.flatMap(({ id, mentionIds }) => mentionIds.map((mentionId) => [mentionId, id] as const)));
  return mentions.flatMap((mention) => {
    const localId = personOf.get(mention.id);
    return localId === undefined || !(forms?.includes(mention.form) ?? true) ? [] : [{ mention, localId }];
  });
}
