import type { Command } from 'commander'
import { wholeNumber } from '../lab/options.ts'
import type { ChosenLetters } from './dead-letter-commands.ts'

interface Json {
  readonly json?: boolean
}

/** Adds `lifegrid queues` and `lifegrid dead-letters`. Their code is loaded when they run. */
export function registerQueueCommands(program: Command): void {
  registerQueues(program)
  const letters = registerDeadLetters(program)
  registerReading(letters)
  registerRetrying(letters)
}

function registerQueues(program: Command): void {
  program
    .command('queues')
    .description('show how many jobs each queue has, and how long the oldest has waited')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Workers carry out jobs in the background. In this table a job is
  waiting   ready, and not taken by a worker yet
  delayed   to run at a later time, or to be tried again after an error
  active    running
  failed    failed for good; kept for a week
OLDEST is the time since the first of the waiting jobs was due. If it grows, there are too few workers, or none.`,
    )
    .action(async (options: Json) => {
      const { queuesCommand } = await import('./queues-command.ts')
      process.exitCode = await queuesCommand(options)
    })
}

function registerDeadLetters(program: Command): Command {
  return program
    .command('dead-letters')
    .description('look at the jobs that have failed for good; retry or discard them')
    .addHelpText(
      'after',
      `
A job that fails is tried again, some seconds later each time. When its last attempt fails, it becomes a dead letter, with the error.
So does a job whose workers died while they ran it, and one that no queue can take. Sweeps are not kept, because another one follows.
Usually the cause is a fault that has to be mended first; then:

  npx lifegrid dead-letters list
  npx lifegrid dead-letters show dead-offline-tick-tick-ada
  npx lifegrid dead-letters retry --all --queue offline-tick

The letters are also on the page /queues of every worker's admin port (user: any, password: the admin token).
Workers discard letters that are older than RETENTION_DEAD_LETTERS_MS.`,
    )
}

function registerReading(letters: Command): void {
  letters
    .command('list')
    .description('print the dead letters, the oldest first')
    .option('--queue <name>', 'only those of this queue')
    .option('--limit <n>', 'print at most so many', wholeNumber(1, 100_000), 100)
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
  ID     what \`show\`, \`retry\` and \`discard\` take
  QUEUE  what kind of job it was; docs/spec/jobs.md says what each does
  AGE    the time since its last attempt
  ERROR  of its last attempt, shortened; \`show\` prints it whole`,
    )
    .action(async (options: Json & { queue?: string; limit: number }) => {
      const { listCommand } = await import('./dead-letter-commands.ts')
      process.exitCode = await listCommand(options)
    })
  letters
    .command('show')
    .description('print one dead letter with its payload and the whole error')
    .argument('<id>', 'the id that `list` shows')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
The payload has ids only. The error is that of the last attempt.`,
    )
    .action(async (id: string, options: Json) => {
      const { showCommand } = await import('./dead-letter-commands.ts')
      process.exitCode = await showCommand(id, options)
    })
}

function registerRetrying(letters: Command): void {
  letters
    .command('retry')
    .description('put jobs back into their queues, with all their attempts')
    .argument('[ids...]', 'the ids that `list` shows')
    .option('--all', 'all dead letters')
    .option('--queue <name>', 'with --all: only those of this queue')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      '\nA job that fails again becomes a dead letter again. Retrying a job twice runs it at least once.',
    )
    .action(async (ids: string[], options: ChosenLetters) => {
      const { retryCommand } = await import('./dead-letter-commands.ts')
      process.exitCode = await retryCommand(ids, options)
    })
  letters
    .command('discard')
    .description('delete dead letters; their jobs will never run')
    .argument('[ids...]', 'the ids that `list` shows')
    .option('--all', 'all dead letters')
    .option('--queue <name>', 'with --all: only those of this queue')
    .option('--yes', 'do not ask; without it and without a terminal, the command only prints what it would delete')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Nothing comes of these jobs any more: a reply is never given, a purchase is looked at again only by the sweep of purchases.`,
    )
    .action(async (ids: string[], options: ChosenLetters) => {
      const { discardCommand } = await import('./dead-letter-commands.ts')
      process.exitCode = await discardCommand(ids, options)
    })
}
