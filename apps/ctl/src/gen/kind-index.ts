import { join } from 'node:path'
import { kindFiles } from './kind-files.ts'
import { generatedNotice } from './target.ts'

/** The index of a folder of kinds: the union of their shapes, and the table of their faces, whose keys are the literal kinds. */
export function kindIndex(root: string, folder: string, noun: 'Condition' | 'Effect'): ReadonlyMap<string, string> {
  const files = kindFiles(join(root, folder), ['define.ts', 'evaluate.ts', 'apply-effects.ts'])
  const table = `${noun.toLowerCase()}Kinds`
  const text = `// ${generatedNotice}
${files.map(({ file, camel, pascal }) => `import { ${camel}, type ${pascal}${noun} } from './${file}'`).join('\n')}

/** Every ${noun.toLowerCase()} that content can state. */
export type ${noun} =
${files.map(({ pascal }) => `  | ${pascal}${noun}`).join('\n')}
export type ${noun}Name = ${noun}['kind']

export const ${table} = {
${files.map(({ camel }) => `  ${camel},`).join('\n')}
} as const satisfies { readonly [Name in ${noun}Name]: { readonly kind: Name } }
`
  return new Map([[`${folder}/index.generated.ts`, text]])
}
