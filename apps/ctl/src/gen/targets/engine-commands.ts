import { join } from 'node:path'
import { kindFiles } from '../kind-files.ts'
import { systemCommandName } from '../read-contract.ts'
import { generatedNotice, type Target } from '../target.ts'

const commandsFolder = 'packages/engine/src/commands'
const readsFolder = 'packages/engine/src/reads'
/** Files of the folder that handle no command. */
const helpers = ['define.ts']

/** The engine's commands by wire name. `satisfies` makes a write command of the contract without its rules a compile error. */
export const target: Target = {
  name: 'engine-commands',
  generate(root) {
    return new Map([
      [`${commandsFolder}/index.generated.ts`, commandIndex(root)],
      [`${readsFolder}/index.generated.ts`, readIndex(root)],
    ])
  },
}

function commandIndex(root: string): string {
  const files = kindFiles(join(root, commandsFolder), helpers)
  return `// ${generatedNotice}
import type { CommandMessage, WriteCommandName } from '@lifegrid/contract/commands/index.generated'
import type { SystemCommandMessage, SystemCommandName } from '@lifegrid/contract/commands/system/index.generated'
import type { Command } from './define.ts'
${files.map(({ file, camel }) => `import { ${camel} } from './${file}'`).join('\n')}

type WriteCommands = { readonly [Name in WriteCommandName]: Command<CommandMessage<Name>> }
/** All but the birth, which makes a life instead of changing one. */
type SystemCommands = {
  readonly [Name in Exclude<SystemCommandName, 'sys.birth'>]: Command<SystemCommandMessage<Name>>
}

/** The rules of every command. */
export const commands = {
${files.map(({ camel }) => entry(camel)).join('\n')}
} as const satisfies WriteCommands & SystemCommands

export type EngineCommandName = keyof typeof commands
`
}

/** The file of a system command is `sys-connect.ts`; its wire name is `sys.connect`. */
function entry(camel: string): string {
  const name = systemCommandName(camel)
  return name === undefined ? `  ${camel},` : `  '${name}': ${camel},`
}

function readIndex(root: string): string {
  const files = kindFiles(join(root, readsFolder), helpers)
  return `// ${generatedNotice}
import type { CommandMessage, ReadCommandName } from '@lifegrid/contract/commands/index.generated'
import type { ReadHandler } from './define.ts'
${files.map(({ file, camel }) => `import { ${camel} } from './${file}'`).join('\n')}

/** Without the heartbeat, which the edge answers. */
type ReadHandlers = { readonly [Name in Exclude<ReadCommandName, 'ping'>]: ReadHandler<CommandMessage<Name>> }

/** The handler of each query, by wire name. */
export const readHandlers = {
${files.map(({ camel }) => `  ${camel},`).join('\n')}
} as const satisfies ReadHandlers

export type EngineReadName = keyof typeof readHandlers
`
}
