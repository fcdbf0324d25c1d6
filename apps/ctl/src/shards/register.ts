import type { Command } from 'commander'
import { wholeNumber } from '../lab/options.ts'
import { type PartitionRange, partitionRange } from './partition-range.ts'
import type { MoveShardsOptions } from './shards-commands.ts'

/** Adds `lifegrid shards`. Its code is loaded when it runs. */
export function registerShardCommands(program: Command): void {
  const shards = program.command('shards').description('the servers of the record, by ranges of partitions')

  shards
    .command('list')
    .description('show the servers of the record, which partitions are on each of them, and the move that is under way')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Prints each server with its number, its address without user and password, its partitions and its players, and whether it answers. Below it says
which range moves, from where to where, and how far it is. A server's number is its place in MYSQL_URLS, from 0.`,
    )
    .action(async (options: { json?: boolean }) => {
      const { listShardsCommand } = await import('./shards-commands.ts')
      process.exitCode = await listShardsCommand(options)
    })

  shards
    .command('move')
    .description('move a range of partitions to another server of the record, while the cluster runs')
    .argument('<range>', 'the partitions from first to last, such as 128-255', partitionRange)
    .requiredOption('--to <n>', 'the number of the server: its place in MYSQL_URLS, from 0', wholeNumber(0, 1_000))
    .option('--yes', 'do not ask')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
MYSQL_URLS has all servers, with users that have the rights of lifegrid_operator, and every node has the same servers. The lives of the range
stop while their rows are copied: clients stay connected, and their commands wait. Everything else goes on. The rows are compared before the new
server takes over. A move that is interrupted is continued by the same command. docs/OPERATIONS.md has the whole procedure.`,
    )
    .action(async (range: PartitionRange, options: MoveShardsOptions) => {
      const { moveShardsCommand } = await import('./shards-commands.ts')
      process.exitCode = await moveShardsCommand(range, options)
    })

  shards
    .command('abort')
    .description('give up the move that is under way, before the new server has taken over')
    .option('--yes', 'do not ask')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
The old server gets the partitions of the range back, and the sims claim them there. What was copied is removed from the new server. Refused when
no move is under way, and when the new server has taken over already: then call \`lifegrid shards move\` again, which ends the move.`,
    )
    .action(async (options: { yes?: boolean; json?: boolean }) => {
      const { abortShardsCommand } = await import('./shards-commands.ts')
      process.exitCode = await abortShardsCommand(options)
    })
}
