import type { Command } from 'commander'
import { type Kind, type KindName, kinds } from '../new/kinds.ts'

/** Adds `lifegrid gen` and `lifegrid new`. Their code is loaded when they run, so that `gen` does not need generated files. */
export function registerAuthorCommands(program: Command): void {
  program
    .command('gen')
    .description('write every generated file')
    .option('--check', 'write nothing; list the files that differ and exit with 1')
    .action(async (options: { check?: boolean }) => {
      const { genCommand } = await import('./gen-command.ts')
      process.exitCode = await genCommand(options.check === true)
    })

  const create = program.command('new').description('create the files of a new part from templates')
  for (const [kind, { description, options = [] }] of Object.entries<Kind>(kinds)) {
    const command = create.command(kind).description(description).argument('<name>', 'in kebab-case')
    for (const option of options) command.option(option.flags, option.description, option.fallback)
    command.action(async (name: string, given: Record<string, string>) => {
      const { newCommand } = await import('../new/new-command.ts')
      process.exitCode = await newCommand(kind as KindName, name, given)
    })
  }
}
