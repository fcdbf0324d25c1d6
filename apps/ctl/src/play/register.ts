import { type Command, InvalidArgumentError } from 'commander'

/** Adds `lifegrid play`. Its code is loaded when it runs. */
export function registerPlayCommand(program: Command): void {
  program
    .command('play')
    .description('live a life in the terminal')
    .option('--url <url>', 'ws://host:port of a cluster (default: the one that `npm start` runs)')
    .option('--profile <name>', 'which of your players to use (default: "default"; with --auto: "auto")')
    .option('--new', 'create a new player; the old one is kept')
    .option('--auto', 'play without a person, at full speed')
    .option('--seconds <n>', 'duration with --auto', seconds, 10)
    .option('--event <id>', 'play one event or dilemma alone, without a cluster')
    .option(
      '--seed <text>',
      'seed of the random choices of --auto (default: the player id), or of the life of --event (default: 0)',
    )
    .option('--json', 'with --auto: print one JSON object at the end, and no progress')
    .action(async (options) => {
      if (options.event !== undefined) {
        const { eventCommand } = await import('./event-command.ts')
        process.exitCode = await eventCommand({ event: options.event, seed: options.seed ?? '0' })
        return
      }
      const { playCommand } = await import('./play-command.ts')
      process.exitCode = await playCommand(options)
    })
}

function seconds(text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0 || value > 86_400) {
    throw new InvalidArgumentError('It must be a number of seconds, at most 86400.')
  }
  return value
}
