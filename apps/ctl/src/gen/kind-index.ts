import { join } from 'node:path'
import { kindFiles } from './kind-files.ts'
import { generatedNotice } from './target.ts'

/**
 * The index of a folder of kinds: a table from each kind's name to its rules. The shapes of the kinds and their union are in the engine's
 * `catalogue/`; the compiler refuses a shape without its file and a file without its shape.
 */
export function kindIndex(root: string, folder: string, noun: 'Condition' | 'Effect'): ReadonlyMap<string, string> {
  const files = kindFiles(join(root, folder), ['define.ts', 'evaluate.ts', 'apply-effects.ts'])
  const table = `${noun.toLowerCase()}Kinds`
  const text = `// ${generatedNotice}
import type { ${noun}Name } from '../catalogue/${noun.toLowerCase()}.ts'
${files.map(({ file, camel }) => `import { ${camel} } from './${file}'`).join('\n')}

export const ${table} = {
${files.map(({ camel }) => `  ${camel},`).join('\n')}
} as const satisfies { readonly [Name in ${noun}Name]: { readonly kind: Name } }
`
  return new Map([[`${folder}/index.generated.ts`, text]])
}
