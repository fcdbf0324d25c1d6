import type { Command } from 'commander'
import { asksFirst } from '../asks-first.ts'

interface Json {
  readonly json?: boolean
}

/** Adds `lifegrid lounge`. The code of its commands is loaded when they run. */
export function registerLoungeCommands(program: Command): void {
  const lounge = program
    .command('lounge')
    .description('the lounge: reports of messages, and who may not speak')
    .addHelpText(
      'after',
      `
An author is player:<id> or address:<hash>, as \`reports\` shows it. Who is muted cannot speak. Who is
banned is out of the lounge. Both can play on: \`lifegrid player ban\` keeps a player out of the game.
Edges learn of it within a second or so.`,
    )
  lounge
    .command('reports')
    .description('print the messages that players have reported, the newest first')
    .option('--limit <n>', 'how many at most', '50')
    .option('--json', 'print one JSON object')
    .action(async (options: Json & { limit: string }) => {
      const { reportsCommand } = await import('./lounge-command.ts')
      process.exitCode = await reportsCommand(options)
    })
  lounge
    .command('sanctions')
    .description('print who is muted or banned at present')
    .option('--json', 'print one JSON object')
    .action(async (options: Json) => {
      const { sanctionsCommand } = await import('./lounge-command.ts')
      process.exitCode = await sanctionsCommand(options)
    })
  sanction(lounge, 'mute', 'keep an author from speaking')
  sanction(lounge, 'ban', 'keep an author out of the lounge')
}

function sanction(lounge: Command, kind: 'mute' | 'ban', description: string): void {
  const command = lounge
    .command(kind)
    .description(description)
    .argument('<author>', 'as `reports` shows it: player:<id> or address:<hash>')
    .option('--seconds <n>', 'for how long; ten years at most', '86400')
    .option('--json', 'print one JSON object')
    .action(async (author: string, options: Json & { seconds: string }) => {
      const { sanctionCommand } = await import('./lounge-command.ts')
      process.exitCode = await sanctionCommand(kind, author, options)
    })
  asksFirst<{ readonly seconds: string }>(
    command,
    ([author], { seconds }) =>
      `${author} ${kind === 'mute' ? 'cannot speak in' : 'is out of'} the lounge for ${seconds} seconds.`,
  )
  lounge
    .command(`un${kind}`)
    .description(`take a ${kind} back`)
    .argument('<author>', 'as `sanctions` shows it')
    .option('--json', 'print one JSON object')
    .action(async (author: string, options: Json) => {
      const { liftCommand } = await import('./lounge-command.ts')
      process.exitCode = await liftCommand(kind, author, options)
    })
}
