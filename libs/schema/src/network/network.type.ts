import type { QuoteNetworkFrom } from '@onrecord/domain';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum.js';
import { OutletNode } from '../outlet/outlet.type.js';
import { PersonNode } from '../person/person.type.js';

export const QUOTE_NETWORK_FROM = describeEnum<QuoteNetworkFrom>('QuoteNetworkFrom', 'From whom the edges of a network of quotes lead.', {
  outlet: 'Who quotes whom: from each outlet to the people whom it quotes.',
  speaker: 'Who speaks of whom: from each speaker to the people whom their words, as reported, name or mean.',
});

export const NetworkNode = createUnionType({
  name: 'NetworkNode',
  description: 'Who stands in a network of quotes.',
  types: () => [PersonNode, OutletNode] as const,
});

@ObjectType('MeetingNetworkEdge', { simpleResolvers: true, description: 'Two people who met, and how often. It has no direction.' })
export class MeetingNetworkEdge {
  @Field(() => PersonNode, { description: 'One of the two.' })
  from!: PersonNode;

  @Field(() => PersonNode, { description: 'The other one.' })
  to!: PersonNode;

  @Field(() => Int, { description: 'The weight: how many of the meetings counted both took part in, as different parties, each counted once however many articles report it. `meetings` under the same filter with both among its `participants` lists them.' })
  meetingCount!: number;

  @Field(() => String, { nullable: true, description: 'Day of the first of these meetings, an ISO 8601 date: the first day meant, else of its first report; null when all are undated.' })
  firstDay?: string;

  @Field(() => String, { nullable: true, description: 'Day of the last of these meetings, an ISO 8601 date: the first day meant, else of its first report; null when all are undated.' })
  lastDay?: string;
}

@ObjectType('MeetingNetwork', { simpleResolvers: true, description: 'Who meets whom, as a graph. Also called contact network or co-occurrence.' })
export class MeetingNetwork {
  @Field(() => [PersonNode], { description: 'The people whom the edges join, those of heavier edges first: at most 200.' })
  nodes!: readonly PersonNode[];

  @Field(() => [MeetingNetworkEdge], { description: 'Who met whom, the most often first, ties by id.' })
  edges!: readonly MeetingNetworkEdge[];

  @Field(() => Int, { description: 'How many meetings were counted, those of no two named people included.' })
  meetingCount!: number;

  @Field(() => Boolean, { description: 'Whether all meetings that the filter leaves were counted; where not, the 5,000 last reported were, and each weight may be more.' })
  countsAll!: boolean;

  @Field(() => Boolean, { description: 'Whether edges were left out: the lightest, or those that would lead to more than 200 people.' })
  isCut!: boolean;
}

@ObjectType('QuoteNetworkEdge', { simpleResolvers: true, description: 'Who quotes or speaks of somebody, and how often.' })
export class QuoteNetworkEdge {
  @Field(() => NetworkNode, { description: 'The outlet that quotes, or the speaker who speaks of somebody.' })
  from!: PersonNode | OutletNode;

  @Field(() => PersonNode, { description: 'Who is quoted, or spoken of.' })
  to!: PersonNode;

  @Field(() => Int, { description: 'The weight: how many of the statements counted; one that several articles report counts once.' })
  statementCount!: number;

  @Field(() => Int, { description: 'In how many of the quotes counted. `quotes` under the same filter lists them: with `outlets` and `speakers`, or with `speakers` and `mentions`, set to the two ends.' })
  quoteCount!: number;

  @Field(() => String, { nullable: true, description: 'Day on which the first of these quotes was published, an ISO 8601 date in UTC; null when all are undated.' })
  firstDay?: string;

  @Field(() => String, { nullable: true, description: 'Day on which the last of these quotes was published, an ISO 8601 date in UTC; null when all are undated.' })
  lastDay?: string;
}

@ObjectType('QuoteNetwork', { simpleResolvers: true, description: 'Who quotes whom, or who speaks of whom, as a graph.' })
export class QuoteNetwork {
  @Field(() => [NetworkNode], { description: 'The outlets and people whom the edges join, those of heavier edges first: at most 200.' })
  nodes!: readonly (PersonNode | OutletNode)[];

  @Field(() => [QuoteNetworkEdge], { description: 'Who quotes or speaks of whom, the most often first, ties by id.' })
  edges!: readonly QuoteNetworkEdge[];

  @Field(() => Int, { description: 'How many quotes were counted, those of sources without a name included.' })
  quoteCount!: number;

  @Field(() => Boolean, { description: 'Whether all quotes that the filter leaves were counted; where not, only the 20,000 last published were looked at, and each weight may be more.' })
  countsAll!: boolean;

  @Field(() => Boolean, { description: 'Whether edges were left out: the lightest, or those that would lead to more than 200 nodes.' })
  isCut!: boolean;
}
