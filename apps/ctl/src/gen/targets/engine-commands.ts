import { join } from 'node:path'
import { kindFiles } from '../kind-files.ts'
import { generatedNotice, type Target } from '../target.ts'

const commandsFolder = 'packages/engine/src/commands'
const readsFolder = 'packages/engine/src/reads'
/** Files of the folders that are not handlers. */
const helpers = ['define.ts', 'require.ts']

/** The engine's handlers by wire name. A command of the contract without a handler is a compile error, because of `satisfies`. */
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
import type { SystemCommandMessage, SystemCommandName } from '@lifegrid/contract/commands/system'
import type { Handler } from './define.ts'
${files.map(({ file, camel }) => `import { ${camel} } from './${file}'`).join('\n')}

type WriteHandlers = { readonly [Name in WriteCommandName]: Handler<CommandMessage<Name>> }
/** Without the birth, which creates a life instead of changing one. */
type SystemHandlers = {
  readonly [Name in Exclude<SystemCommandName, 'sys.birth'>]: Handler<SystemCommandMessage<Name>>
}

/** The handler of each command, by wire name. */
export const commandHandlers = {
${files.map(({ camel }) => entry(camel)).join('\n')}
} as const satisfies WriteHandlers & SystemHandlers

export type EngineCommandName = keyof typeof commandHandlers
`
}

/** The file of a system command is `sys-connect.ts`; its wire name is `sys.connect`. */
function entry(camel: string): string {
  const system = /^sys([A-Z])(.*)$/.exec(camel)
  if (system === null) return `  ${camel},`
  return `  'sys.${system[1]?.toLowerCase()}${system[2]}': ${camel},`
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
