import type { Command } from 'commander'
import { wholeNumber } from '../lab/options.ts'
import type { TopologyOptions } from './topology-command.ts'

/** Adds `lifegrid topology`. Its code is loaded when it runs. */
export function registerTopologyCommands(program: Command): void {
  const topology = program.command('topology').description('the numbers of partitions and lanes of a cluster')

  topology
    .command('show')
    .description('show the numbers of partitions and lanes in the record')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
PARTITIONS and LANES of every node must be these. A node that is configured differently does not start.`,
    )
    .action(async (options: TopologyOptions) => {
      const { showTopologyCommand } = await import('./topology-command.ts')
      process.exitCode = await showTopologyCommand(options)
    })

  topology
    .command('change')
    .description('change the numbers of partitions or lanes, while all nodes are stopped')
    .option('--partitions <n>', 'the new number of partitions', wholeNumber(1, 65_536))
    .option('--lanes <n>', 'the new number of lanes', wholeNumber(1, 256))
    .option('--yes', 'do not ask')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Redis and MySQL run, and no node does. Stop the edges first, then the workers, wait until \`lifegrid status\` shows no lag, and stop the sims.
Refused while a node has a session, while a command waits in a stream, and while another connection to the database is open.
The record changes in one transaction, in full or not at all. docs/OPERATIONS.md has the whole procedure.`,
    )
    .action(async (options: TopologyOptions) => {
      const { changeTopologyCommand } = await import('./topology-command.ts')
      process.exitCode = await changeTopologyCommand(options)
    })
}
