import { ARTICLE_FORMS, InputError } from '@onrecord/domain';
import { readToldArticle, type ToldArticle } from '@onrecord/ingest';
import { Option, type Command } from 'commander';

/** What the command line tells of the articles that it names. */
export interface ToldOptions {
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
  readonly zone?: string;
  readonly form?: string;
}

/** The lines that explain the options, for a command's help. */
export const TOLD_HELP = `What is told of an article comes, field by field, from these options, else from the file
FILE.meta.json beside it, else from the text, and the record keeps which of them it was:
  {"outlet": "The Example Courier", "url": "https://…", "published": "2018-06-01", "zone": "America/New_York"}
Other fields of that file: providerId, updated, releaseAt (end of an embargo), provenance, form.`;

/** Gives a command the options that tell about its articles. */
export function addToldOptions(command: Command): Command {
  return command
    .option('--outlet <name>', 'newspaper, site or agency that published them')
    .option('--url <address>', 'canonical address; of one article only')
    .option('--published <time>', 'date (2018-06-01) or instant with offset (2018-06-01T00:00:00-04:00)')
    .option('--zone <zone>', "the newsroom's zone, in which its words of time are read (America/New_York, -04:00)")
    .addOption(new Option('--form <form>', 'do not guess the form from the content').choices([...ARTICLE_FORMS]));
}

/**
 * What the options tell.
 * @throws InputError that names the option.
 */
export function readToldOptions({ outlet, url, published, zone, form }: ToldOptions, articleCount: number): ToldArticle {
  if (url !== undefined && articleCount !== 1) throw new InputError('--url', `--url: expected one article, which has that address, found ${articleCount}; tell each its own in FILE.meta.json`);
  const told = { outlet, url, published, zone, form };
  return readToldArticle(Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)));
}
