import { Command } from 'commander';
import { recordOption } from './record-option.js';
import { privateOption } from './private-option.js';
import { outletsOption, precisionOption, timeLimitOption, workersOption } from './work-options.js';

export const readCommand = (): Command =>
  new Command('read')
    .description(
      'reads pages into a record, traces them together, prints the summary; the same page again changes nothing',
    )
    .argument(
      '<path...>',
      'files (HTML, text, JSON lines, MHTML, WARC, WACZ, RSS, Atom, JSON Feed, OPML; also packed), folders of them, http(s) addresses, or - for standard input',
    )
    .addOption(recordOption())
    .addOption(workersOption())
    .addOption(timeLimitOption())
    .addOption(privateOption())
    .addOption(precisionOption())
    .addOption(outletsOption())
    .addHelpText(
      'after',
      `
Examples:
  hearsay read pages/
  hearsay read a.html b.txt --record war.duckdb
  hearsay read crawl.warc.gz feed.xml saved.mhtml
  zcat crawl.jsonl.gz | hearsay read -`,
    )
    // Loaded when it is asked for: the database takes longer to load than `--help` to print.
    .action(async (paths, options) => (await import('./read.js')).read(paths, options));
