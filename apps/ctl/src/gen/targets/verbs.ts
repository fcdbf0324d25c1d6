import { join } from 'node:path'
import { kindFiles } from '../kind-files.ts'
import { generatedNotice, type Target } from '../target.ts'

const folder = 'packages/engine/src/systems/together/verbs'

/** The index of what a player can do with a person. Each verb has one file, and the contract lists their ids. */
export const target: Target = {
  name: 'verbs',
  generate(root) {
    const files = kindFiles(join(root, folder))
    const key = (kebab: string): string => (kebab.includes('-') ? `'${kebab}'` : kebab)
    const text = `// ${generatedNotice}
import type { VerbId } from '@lifegrid/contract/shapes/verbs'
import type { Verb } from '../verb.ts'
${files.map(({ file, camel }) => `import { ${camel} } from './${file}'`).join('\n')}

export const verbs: { readonly [Id in VerbId]: Verb & { readonly id: Id } } = {
${files.map(({ kebab, camel }) => (kebab === camel ? `  ${camel},` : `  ${key(kebab)}: ${camel},`)).join('\n')}
}
`
    return new Map([[`${folder}/index.generated.ts`, text]])
  },
}
