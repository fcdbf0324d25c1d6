import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type KindFile, kindFiles } from '../kind-files.ts'
import { compare } from '../read-contract.ts'
import { generatedNotice, type Target } from '../target.ts'

const source = 'packages/content/src'

/**
 * The content's index. The unions of ids come from file names alone and stand in a file of their own, so that an event can be checked
 * against them without importing the events.
 */
export const target: Target = {
  name: 'catalogue',
  generate(root) {
    const events = eventFiles(root)
    const kinds = entryKinds.flatMap((kind) => {
      const folder = join(root, source, kind.folder)
      return existsSync(folder) ? [{ ...kind, files: kindFiles(folder) }] : []
    })
    return new Map([
      [`${source}/ids.generated.ts`, ids(root, events, kinds)],
      [`${source}/catalogue.generated.ts`, catalogue(events, kinds)],
    ])
  },
}

interface EntryKind {
  /** The folder under the content's source, and the catalogue's field. */
  readonly folder: string
  /** The union of its ids. */
  readonly idType: string
  /** For the union's comment: 'Every job, by its file.' */
  readonly noun: string
  /** Distinguishes the imports of kinds that share a name. */
  readonly suffix: string
}

/** Kinds of content with one entry a file, beside the events. */
const entryKinds: readonly EntryKind[] = [
  { folder: 'jobs', idType: 'JobId', noun: 'job', suffix: 'Job' },
  { folder: 'schools', idType: 'SchoolId', noun: 'school', suffix: 'School' },
  { folder: 'majors', idType: 'MajorId', noun: 'major', suffix: 'Major' },
  { folder: 'minors', idType: 'MinorId', noun: 'minor', suffix: 'Minor' },
  { folder: 'extracurriculars', idType: 'ExtracurricularId', noun: 'extracurricular', suffix: 'Extracurricular' },
]

interface FoundKind extends EntryKind {
  readonly files: readonly KindFile[]
}

interface EventFile extends KindFile {
  readonly domain: string
}

function eventFiles(root: string): EventFile[] {
  const folder = join(root, source, 'events')
  const domains = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const files = domains
    .map((entry) => entry.name)
    .sort(compare)
    .flatMap((domain) => kindFiles(join(folder, domain)).map((file) => ({ ...file, domain })))
  const seen = new Map<string, string>()
  for (const { kebab, domain } of files) {
    const other = seen.get(kebab)
    if (other !== undefined)
      throw new Error(`the event ${kebab} stands in ${other} and in ${domain}: ids are unique over all domains`)
    seen.set(kebab, domain)
  }
  return files
}

function ids(root: string, events: readonly EventFile[], kinds: readonly FoundKind[]): string {
  return `// ${generatedNotice}

${union(
  'EventId',
  'Every event, by its file.',
  events.map(({ kebab }) => kebab),
)}
${kinds
  .map(({ idType, noun, files }) =>
    union(
      idType,
      `Every ${noun}, by its file.`,
      files.map(({ kebab }) => kebab),
    ),
  )
  .join('\n')}
${union('MemoryName', 'Everything that some event makes a life remember.', memories(root, events))}`
}

function union(name: string, summary: string, members: readonly string[]): string {
  const sorted = [...new Set(members)].sort(compare)
  return `/** ${summary} */\nexport type ${name} =\n${sorted.length === 0 ? '  never' : sorted.map((id) => `  | '${id}'`).join('\n')}\n`
}

/** The `what` of every `remember` effect. Read from the text: the files themselves are typed by what is generated here. */
function memories(root: string, events: readonly EventFile[]): string[] {
  return events.flatMap(({ domain, file }) => {
    const text = readFileSync(join(root, source, 'events', domain, file), 'utf8')
    return [...text.matchAll(/kind: 'remember',\s*what: '([^']+)'/g)].map((match) => match[1] as string)
  })
}

function catalogue(events: readonly EventFile[], kinds: readonly FoundKind[]): string {
  return `// ${generatedNotice}
import type { Catalogue } from '@lifegrid/engine/catalogue'
${events.map(({ domain, file, camel }) => `import { ${camel} } from './events/${domain}/${file}'`).join('\n')}
${kinds
  .flatMap(({ folder, suffix, files }) =>
    files.map(({ file, camel }) => `import { ${camel} as ${camel}${suffix} } from './${folder}/${file}'`),
  )
  .join('\n')}
import { names } from './names.ts'

/** All content, as the engine takes it. */
export const catalogue: Catalogue = {
  events: [
${events.map(({ camel }) => `    ${camel},`).join('\n')}
  ],
${kinds
  .map(
    ({ folder, suffix, files }) =>
      `  ${folder}: [\n${files.map(({ camel }) => `    ${camel}${suffix},`).join('\n')}\n  ],`,
  )
  .join('\n')}
  names,
}
`
}
