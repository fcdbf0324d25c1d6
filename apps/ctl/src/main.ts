import { Command } from 'commander'

/** The one command line of the project. Each command's code is loaded when it is asked for, so that `gen` needs nothing generated. */
const program = new Command('lifegrid')
  .description('Lifegrid: operate the cluster, play on it, write for it.')
  .showHelpAfterError()

program
  .command('gen')
  .description('write every generated file')
  .option('--check', 'write nothing; list what differs and exit with 1')
  .action(async (options: { check?: boolean }) => {
    const { genCommand } = await import('./gen/gen-command.ts')
    process.exitCode = await genCommand(options.check === true)
  })

await program.parseAsync()
