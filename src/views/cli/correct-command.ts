import { Command } from 'commander';
import { recordOption } from './record-option.js';

const EXAMPLES = `
Stories are named by their id, as \`hearsay export\` and the addresses of the web app have it (the part behind /story/).

Examples:
  hearsay correct merge s.a.html.1 s.b.html.1
  hearsay correct split s.a.html.1 c.html.1 d.html.1
  hearsay correct rename s.a.html.1 "The flood of Selvoy"
  hearsay correct merge-speakers "V. Orlov" "Viktor Orlov"
  hearsay correct list
  hearsay correct undo c2`;

/** `hearsay correct`: what people know better than the rules, kept in the record. */
export function correctCommand(): Command {
  const command = new Command('correct')
    .description('merges, splits and renames stories and speakers by hand; kept through every reading, can be undone')
    .addHelpText('after', EXAMPLES);
  const add = (name: string, about: string): Command =>
    command.command(name).description(about).addOption(recordOption());
  add('merge', 'makes two stories one')
    .argument('<story>')
    .argument('<other>')
    .action(async (story, other, options) => (await load()).mergeStories(story, other, options));
  add('split', 'sets articles of a story apart, as a story of their own')
    .argument('<story>')
    .argument('<article...>')
    .action(async (story, articles, options) => (await load()).splitStory(story, articles, options));
  add('rename', 'gives a story another title')
    .argument('<story>')
    .argument('<title>')
    .action(async (story, title, options) => (await load()).renameStory(story, title, options));
  add('merge-speakers', 'makes two names one speaker, under the second name')
    .argument('<name>')
    .argument('<into>')
    .action(async (name, into, options) => (await load()).mergeSpeakers(name, into, options));
  add('rename-speaker', 'gives a speaker another name')
    .argument('<name>')
    .argument('<new-name>')
    .action(async (name, next, options) => (await load()).renameSpeaker(name, next, options));
  add('list', 'lists all corrections, and whether they still fit')
    .option('--json', 'the answer as JSON')
    .action(async (options) => (await load()).listCorrections(options));
  add('undo', 'takes a correction back')
    .argument('<id>')
    .action(async (id, options) => (await load()).undo(id, options));
  return command;
}

const load = () => import('./correct.js');
