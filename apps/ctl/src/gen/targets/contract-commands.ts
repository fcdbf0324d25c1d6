import type { CommandKind } from '@lifegrid/contract/commands/define'
import { readCommands } from '../read-contract.ts'
import { generatedNotice, type Target } from '../target.ts'

/** The table of commands, and the unions by which the compiler refuses a command without a handler. */
export const target: Target = {
  name: 'contract-commands',
  async generate(root) {
    const found = await readCommands(root)
    const union = (kind: CommandKind): string =>
      found
        .filter(({ definition }) => definition.kind === kind)
        .map(({ definition }) => `  | '${definition.name}'`)
        .join('\n')
    const text = `// ${generatedNotice}
import type { z } from 'zod'
${found.map(({ file, definition }) => `import { ${definition.name} } from './${file}'`).join('\n')}

/** Every command of clients, by wire name. */
export const commands = {
${found.map(({ definition }) => `  ${definition.name},`).join('\n')}
} as const

export type CommandName = keyof typeof commands
/** Commands that are journalled, and acknowledged once committed. */
export type WriteCommandName =
${union('write')}
/** Commands that are answered from memory and never journalled. */
export type ReadCommandName =
${union('read')}
/** Commands that the edge carries out, because they concern the whole account. */
export type AccountCommandName =
${union('account')}
/** Commands that the edge carries out, because they are for the lounge. */
export type LoungeCommandName =
${union('lounge')}

/** A command's message after parsing. */
export type CommandMessage<Name extends CommandName> = z.infer<(typeof commands)[Name]['message']>

export function isCommandName(type: string): type is CommandName {
  return Object.hasOwn(commands, type)
}
`
    return new Map([['packages/contract/src/commands/index.generated.ts', text]])
  },
}
