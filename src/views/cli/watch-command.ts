import { Command } from 'commander';
import { privateOption } from './private-option.js';
import { recordOption } from './record-option.js';
import { delayOption, everyOption } from './watch-options.js';
import { timeLimitOption, workersOption } from './work-options.js';

export const watchCommand = (): Command =>
  new Command('watch')
    .description('follows feeds: reads each new page into the record, traces it with the others, prints what changed')
    .argument('<feeds...>', 'addresses of feeds (RSS, Atom, JSON Feed) or of lists of them (OPML), or files of either')
    .addOption(recordOption())
    .addOption(everyOption())
    .option('--once', 'look at each feed once and end; for cron and the like')
    .addOption(delayOption())
    .addOption(privateOption())
    .addOption(workersOption())
    .addOption(timeLimitOption())
    .addHelpText(
      'after',
      `
Ctrl-C ends it; whenever it is ended, the next start goes on where it was.
Feeds that fail are asked more and more seldom, up to once a day. robots.txt is honoured.

Examples:
  hearsay watch https://harbour.example/feed.xml feeds.opml
  hearsay watch feeds.opml --once --record war.duckdb`,
    )
    .action(async (feeds, options) => (await import('./watch.js')).watch(feeds, options));
