import { readSystemCommands } from '../read-contract.ts'
import { generatedNotice, type Target } from '../target.ts'

/** The table of the cluster's own commands. */
export const target: Target = {
  name: 'contract-system-commands',
  async generate(root) {
    const found = await readSystemCommands(root)
    const union = found
      .filter(({ definition }) => definition.sender === 'service')
      .map(({ definition }) => `  | '${definition.name}'`)
      .join('\n')
    const text = `// ${generatedNotice}
import type { z } from 'zod'
${found.map(({ file, exported }) => `import { ${exported} } from './${file}'`).join('\n')}

/** Every command that the cluster itself writes into journals, by name. */
export const systemCommands = {
${found.map(({ definition, exported }) => `  '${definition.name}': ${exported},`).join('\n')}
} as const

export type SystemCommandName = keyof typeof systemCommands
/** Those that workers and edges hand to the owner of a life: [SYS-1]. */
export type ServiceCommandName =
${union}

/** A system command's message after parsing. */
export type SystemCommandMessage<Name extends SystemCommandName> = z.infer<(typeof systemCommands)[Name]['message']>

export function isServiceCommandName(type: string): type is ServiceCommandName {
  return Object.hasOwn(systemCommands, type) && systemCommands[type as SystemCommandName].sender === 'service'
}
`
    return new Map([['packages/contract/src/commands/system/index.generated.ts', text]])
  },
}
