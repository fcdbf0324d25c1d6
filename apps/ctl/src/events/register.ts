import type { Command } from 'commander'
import { asksFirst } from '../asks-first.ts'

interface Json {
  readonly json?: boolean
}

/** Adds `lifegrid events`. The code of its commands is loaded when they run. */
export function registerEventCommands(program: Command): void {
  const events = program.command('events').description('global events: what holds for everybody for a while')
  events
    .command('list')
    .description('print the events that are not over')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
ID is what \`events end\` takes. An event that has not begun is among them; one that is over is not.`,
    )
    .action(async (options: Json) => {
      const { listEventsCommand } = await import('./events-command.ts')
      process.exitCode = await listEventsCommand(options)
    })
  events
    .command('add')
    .description('make an event; everybody who is connected gets it when it begins')
    .argument('<type>', 'multiplier, score_multiplier, affinity_multiplier or reward_multiplier')
    .argument('<value>', 'by how much it multiplies: a number above 0, at most 100')
    .requiredOption('--seconds <n>', 'how long it holds; a week at most')
    .option('--starts-at <time>', 'such as 2030-01-31T12:00:00Z (default: now)')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
  score_multiplier     scores of the leaderboard
  affinity_multiplier  what talks, gifts, date nights and events of the life add to affinity; at most 4 times in all
  reward_multiplier    diamonds of daily rewards and quests; at most 10 times in all
  multiplier           all of these
Losses are not multiplied. A life gets the event while its player is connected.`,
    )
    .action(async (type: string, value: string, options: Json & { seconds: string; startsAt?: string }) => {
      const { addEventCommand } = await import('./events-command.ts')
      process.exitCode = await addEventCommand(type, value, options)
    })
  const end = events
    .command('end')
    .description('end an event now')
    .argument('<id>', 'as `list` shows it')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Everybody who is connected is told within a second or so. An event that has not begun never does.`,
    )
    .action(async (id: string, options: Json) => {
      const { endEventCommand } = await import('./events-command.ts')
      process.exitCode = await endEventCommand(id, options)
    })
  asksFirst(end, ([id]) => `The event ${id} ends for everybody, and cannot begin again.`)
}
