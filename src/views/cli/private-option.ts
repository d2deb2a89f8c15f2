import { Option } from 'commander';

export const privateOption = (): Option =>
  new Option('--allow-private', 'also fetch from this machine and private networks, which a page could misuse');
