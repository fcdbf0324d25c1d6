import type { Command } from 'commander'
import { wholeNumber } from '../lab/options.ts'
import type { TopOptions } from './top-command.ts'

/** Adds `lifegrid top`. Its code is loaded when it runs. */
export function registerTopCommand(program: Command): void {
  program
    .command('top')
    .description('watch what each node does, until Ctrl-C')
    .option('--interval <seconds>', 'time between two looks', wholeNumber(1, 3_600), 2)
    .option('--count <n>', 'end after so many tables', wholeNumber(1, 1_000_000))
    .option('--json', 'print one JSON object a line for each look, with the names of the metrics')
    .addHelpText(
      'after',
      `
Every figure comes from the /metrics of the node's admin port. Rates and means are those since the last look, not since the node started.
  edges    SOCKETS; frames IN/S and OUT/S; REFUSED/S by the edge itself; ANSWER MS from a command to its answer;
           UNREAD B that clients have not read
  sims     PARTITIONS owned; LIVES in memory; COMMANDS/S; WAIT MS of entries in their streams; duration of a COMMIT MS;
           CLOCK MS that lives are advanced too late; BACKLOG of entries that it has not processed yet (LAG of \`status\`: not committed)
  workers  JOBS/S; duration of a JOB MS; OFFLINE/S lives advanced; DEAD/S letters
  LOOP S   delay of the event loop in seconds, its 99th percentile; more than 0.1 means that the node has too much to do
– is a figure for which nothing happened, ? a node that does not answer. docs/generated/metrics.md explains every metric.`,
    )
    .action(async (options: TopOptions) => {
      const { topCommand } = await import('./top-command.ts')
      process.exitCode = await topCommand(options)
    })
}
