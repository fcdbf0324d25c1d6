import { join } from 'node:path'
import { contentFolder, type EventFile, type FoundKind, findEntries, findEvents } from '../content/find-content.ts'
import { kindFiles } from '../kind-files.ts'
import { compare, pascalCase } from '../names.ts'
import { generatedNotice, type Target } from '../target.ts'

/** The folders with the texts of the rules: one table a file. */
const textFolders = ['messages', 'refusals'] as const

/**
 * The index of all content. The unions of ids are a file of their own, which does not import the content, so that content can be checked
 * against them.
 */
export const target: Target = {
  name: 'catalogue',
  generate(root) {
    const events = findEvents(root)
    const kinds = findEntries(root)
    const texts = textFolders.flatMap((folder) => textTables(root, folder))
    return new Map([
      [`${contentFolder}/ids.generated.ts`, ids(events, kinds)],
      [`${contentFolder}/catalogue.generated.ts`, catalogue(events, kinds, texts)],
    ])
  },
}

function ids(events: readonly EventFile[], kinds: readonly FoundKind[]): string {
  return `// ${generatedNotice}

${union(
  'EventId',
  'The ids of all events. Ambient lines have their own ids; the id of any other event is its file name.',
  events.flatMap(({ ids }) => ids),
)}
${kinds
  .map(({ idType, plural, files, isFamily = false }) =>
    union(
      idType,
      `The ids of all ${plural}${isFamily ? '' : ', which are their file names'}.`,
      files.flatMap(({ kebab, familyIds }) => (isFamily ? familyIds : kebab)),
    ),
  )
  .join('\n')}
${union('MemoryName', 'Every memory that an effect can add to a life.', memories(events, kinds))}`
}

function union(name: string, summary: string, members: readonly string[]): string {
  const sorted = [...new Set(members)].sort(compare)
  return `/** ${summary} */\nexport type ${name} =\n${sorted.length === 0 ? '  never' : sorted.map((id) => `  | '${id}'`).join('\n')}\n`
}

function memories(events: readonly EventFile[], kinds: readonly FoundKind[]): string[] {
  return [...events, ...kinds.flatMap(({ files }) => files)].flatMap((file) => file.memories)
}

/** A file with a table of texts, and the name of the table. */
interface TextTable {
  readonly path: string
  readonly table: string
}

/** The tables of a folder: `loveMessages` of `messages/love.ts`. */
function textTables(root: string, folder: string): TextTable[] {
  return kindFiles(join(root, contentFolder, folder)).map(({ file, camel }) => ({
    path: `${folder}/${file}`,
    table: `${camel}${pascalCase(folder)}`,
  }))
}

function catalogue(events: readonly EventFile[], kinds: readonly FoundKind[], texts: readonly TextTable[]): string {
  return `// ${generatedNotice}
import type { Catalogue } from '@lifegrid/engine/catalogue/catalogue'
${events.map(({ domain, file, camel }) => `import { ${camel} } from './events/${domain}/${file}'`).join('\n')}
${kinds
  .flatMap(({ folder, suffix, files }) =>
    files.map(({ file, camel }) => `import { ${camel} as ${camel}${suffix} } from './${folder}/${file}'`),
  )
  .join('\n')}
import { meanHazard } from './mean-hazard.ts'
import { names } from './names.ts'
import { occupations } from './occupations.ts'
${texts.map(({ path, table }) => `import { ${table} } from './${path}'`).join('\n')}

/** All content, as the engine takes it. */
export const catalogue: Catalogue = {
  messages: {
${texts.map(({ table }) => `    ...${table},`).join('\n')}
  },
  events: [
${events.map(({ camel, isAmbient }) => `    ${isAmbient ? '...' : ''}${camel},`).join('\n')}
  ],
${kinds
  .map(
    ({ folder, field, suffix, files, isFamily = false }) =>
      `  ${field ?? folder}: [\n${files.map(({ camel }) => `    ${isFamily ? '...' : ''}${camel}${suffix},`).join('\n')}\n  ],`,
  )
  .join('\n')}
  names,
  occupations,
  meanHazard,
}
`
}
