import { InvalidArgumentError, Option } from 'commander';

const parsePort = (text: string): number => {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('Expected a port from 0 to 65535 (0: any free one).');
  return port;
};

export const portOption = (): Option =>
  new Option('--port <n>', 'the port on 127.0.0.1').argParser(parsePort).default(4321);
