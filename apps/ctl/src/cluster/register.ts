import type { Command } from 'commander'
import { wholeNumber } from '../lab/options.ts'
import type { PartitionsOptions } from './members-command.ts'

/** Adds `lifegrid nodes` and `lifegrid partitions`. Their code is loaded when they run. */
export function registerMemberCommands(program: Command): void {
  registerNodes(program)
  registerPartitions(program)
}

function registerNodes(program: Command): void {
  program
    .command('nodes')
    .description('list the running edges, sims and workers')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
  NAME        NODE_NAME of the node; drain and undrain take it
  SESSION     the id under which it is registered; a node that starts again has a new one
  ADMIN       its admin port
  SCHEMA      the version of the state of lives that it reads and writes; two versions are normal during an upgrade
  LOAD        sockets of an edge, lives in the memory of a sim, jobs that a worker runs
  PARTITIONS  how many partitions a sim owns
  STATE       draining after drain or SIGTERM, else up
A node that was killed is missing here after a fraction of a second.`,
    )
    .action(async (options: { json?: boolean }) => {
      const { nodesCommand } = await import('./members-command.ts')
      process.exitCode = await nodesCommand(options)
    })
}

function registerPartitions(program: Command): void {
  program
    .command('partitions')
    .description('list the partitions with their owners')
    .option('--owner <node>', 'only those of this node: its name or its session')
    .option('--lane <n>', 'only those of this lane', wholeNumber(0, 65_535))
    .option('--unserved', 'only those without a running owner')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
  LANE   the lane of the partition; a sim commits the partitions of a lane together
  OWNER  the session of the sim that owns it, according to the record
  EPOCH  rises by one each time the partition gets an owner; only the newest epoch can commit
  LAG    commands in its stream that the owner has not committed yet
The lives of a partition without a running owner stand still until a sim claims it, which takes seconds. If --unserved goes on
printing partitions, read docs/runbooks/partitions-without-owner.md.`,
    )
    .action(async (options: PartitionsOptions) => {
      const { partitionsCommand } = await import('./members-command.ts')
      process.exitCode = await partitionsCommand(options)
    })
}
