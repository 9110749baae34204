import type { PublicationTime } from '@onrecord/domain';
import type { ToldArticle } from './article-details.js';

/** What is told in two places, field by field: `over` wins. The zone too, for it may be told in one and the time in the other. */
export function joinTold(under: ToldArticle, over: ToldArticle): ToldArticle {
  const details = { ...under.details, ...over.details };
  const zoned = (time: PublicationTime): PublicationTime => {
    const zone = over.zone ?? time.zone ?? under.zone;
    return zone === undefined ? time : { ...time, zone };
  };
  const [form, zone] = [over.form ?? under.form, over.zone ?? under.zone];
  return {
    details: { ...details, ...(details.published === undefined ? {} : { published: zoned(details.published) }), ...(details.updated === undefined ? {} : { updated: zoned(details.updated) }) },
    ...(form === undefined ? {} : { form }),
    ...(zone === undefined ? {} : { zone }),
  };
}
