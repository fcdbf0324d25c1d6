import type { Command } from 'commander'
import { wholeNumber } from '../lab/options.ts'
import type { VerifyOptions } from './verify-command.ts'

/** Adds `lifegrid verify`. Its code is loaded when it runs. */
export function registerVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('replay lives from the record and compare them with their snapshots; exit with 1 when one differs')
    .option('--sample <n>', 'replay so many lives, drawn at random', wholeNumber(1, 1_000_000), 100)
    .option('--all', 'replay all lives')
    .option('--seed <text>', 'draw the same sample as an earlier run (default: random)')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
For each life the command replays the journal from the birth, or from the checkpoint where older entries were removed. A life differs if
  - the journal has a gap, or ends before the entry that the player's row names
  - a command has another outcome now than the journal says
  - the snapshot with which a sim or a worker would continue gives another life
  - the checkpoint is not the life that was verified when it was written
Nothing is changed, and no node is asked: the cluster may run, or be stopped, such as after a backup was restored. One life is in memory
at a time. Use the same version as the nodes: the rules of another version can give other outcomes.

  npx lifegrid verify --sample 1000
  npx lifegrid player replay <id>      more about one life, and a comparison with the sim that plays it`,
    )
    .action(async (options: VerifyOptions) => {
      const { verifyCommand } = await import('./verify-command.ts')
      process.exitCode = await verifyCommand(options)
    })
}
