import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedFailure } from '../../expected-failure.ts'
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
  /** The folder under the content's source, and the catalogue's field where that has no name of its own. */
  readonly folder: string
  readonly field?: string
  /** The union of its ids. */
  readonly idType: string
  /** For the union's comment: 'Every job, by its file.' */
  readonly noun: string
  /** Distinguishes the imports of kinds that share a name. */
  readonly suffix: string
  /** A file holds a small family of entries, each with an id of its own. */
  readonly isFamily?: true
}

/** Kinds of content with one entry or one family a file, beside the events. */
const entryKinds: readonly EntryKind[] = [
  { folder: 'dilemmas', idType: 'DilemmaId', noun: 'dilemma', suffix: 'Dilemma' },
  { folder: 'holidays', idType: 'HolidayId', noun: 'holiday', suffix: 'Holiday' },
  { folder: 'replies', idType: 'ReplyId', noun: 'set of replies', suffix: 'Replies' },
  { folder: 'jobs', idType: 'JobId', noun: 'job', suffix: 'Job' },
  { folder: 'items', idType: 'ItemId', noun: 'item of the store', suffix: 'Item' },
  { folder: 'homes', idType: 'HomeId', noun: 'home', suffix: 'Home' },
  { folder: 'schools', idType: 'SchoolId', noun: 'school', suffix: 'School' },
  { folder: 'majors', idType: 'MajorId', noun: 'major', suffix: 'Major' },
  { folder: 'minors', idType: 'MinorId', noun: 'minor', suffix: 'Minor' },
  { folder: 'extracurriculars', idType: 'ExtracurricularId', noun: 'extracurricular', suffix: 'Extracurricular' },
  { folder: 'habits', idType: 'HabitId', noun: 'habit', suffix: 'Habit' },
  {
    folder: 'health-conditions',
    field: 'healthConditions',
    idType: 'HealthConditionId',
    noun: 'health condition',
    suffix: 'Condition',
  },
  { folder: 'achievements', idType: 'AchievementId', noun: 'achievement', suffix: 'Achievements', isFamily: true },
  { folder: 'quests', idType: 'QuestId', noun: 'quest', suffix: 'Quests', isFamily: true },
  { folder: 'mourning', idType: 'MourningId', noun: 'word of mourning', suffix: 'Mourning', isFamily: true },
  { folder: 'tutorial', idType: 'TutorialBeatId', noun: 'beat of the tutorial', suffix: 'Tutorial', isFamily: true },
  {
    folder: 'refills',
    field: 'energyRefills',
    idType: 'EnergyRefillId',
    noun: 'refill of energy',
    suffix: 'Refills',
    isFamily: true,
  },
  { folder: 'skips', field: 'timeSkips', idType: 'TimeSkipId', noun: 'skip of time', suffix: 'Skips', isFamily: true },
  {
    folder: 'diamond-packs',
    field: 'diamondPacks',
    idType: 'DiamondPackId',
    noun: 'pack of diamonds',
    suffix: 'Packs',
    isFamily: true,
  },
]

interface FoundKind extends EntryKind {
  readonly files: readonly KindFile[]
}

interface EventFile extends KindFile {
  readonly domain: string
  /** Its file's name; in a family of ambient lines, the id of each. */
  readonly ids: readonly string[]
  readonly isFamily: boolean
}

function eventFiles(root: string): EventFile[] {
  const folder = join(root, source, 'events')
  const domains = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const files = domains
    .map((entry) => entry.name)
    .sort(compare)
    .flatMap((domain) => kindFiles(join(folder, domain)).map((file) => eventFile(folder, domain, file)))
  const seen = new Map<string, string>()
  for (const { ids, domain, file } of files) {
    const path = `${source}/events/${domain}/${file}`
    for (const id of ids) {
      const other = seen.get(id)
      if (other !== undefined) throw new ExpectedFailure(sharedId(id, other, path))
      seen.set(id, path)
    }
  }
  return files
}

function sharedId(id: string, first: string, second: string): string {
  const where = first === second ? `twice in ${first}` : `in both ${first} and ${second}`
  return `The event id '${id}' stands ${where}. Ids are unique over all domains: give one of the two another.`
}

/** A family says so by its `defineAmbient`; the ids of its lines are read from the text, for they are typed by what is generated here. */
function eventFile(folder: string, domain: string, file: KindFile): EventFile {
  const text = readFileSync(join(folder, domain, file.file), 'utf8')
  if (!text.includes('defineAmbient(')) return { ...file, domain, ids: [file.kebab], isFamily: false }
  const ids = [...text.matchAll(/^\s*(?:\{ )?id: '([^']+)'/gm)].map((match) => match[1] as string)
  if (ids.length === 0) throw new ExpectedFailure(`The family ${source}/events/${domain}/${file.file} has no lines.`)
  return { ...file, domain, ids, isFamily: true }
}

/** The ids of a family's entries. Read from the text, as those of a family of ambient lines are. */
function idsIn(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/^\s*(?:\{ )?id: '([^']+)'/gm)].map((match) => match[1] as string)
}

function ids(root: string, events: readonly EventFile[], kinds: readonly FoundKind[]): string {
  return `// ${generatedNotice}

${union(
  'EventId',
  'Every event, by its file.',
  events.flatMap(({ ids }) => ids),
)}
${kinds
  .map(({ folder, idType, noun, files, isFamily = false }) =>
    union(
      idType,
      `Every ${noun}, by its ${isFamily ? 'id' : 'file'}.`,
      isFamily ? files.flatMap(({ file }) => idsIn(join(root, source, folder, file))) : files.map(({ kebab }) => kebab),
    ),
  )
  .join('\n')}
${union('MemoryName', 'Everything that some event makes a life remember.', memories(root, events, kinds))}`
}

function union(name: string, summary: string, members: readonly string[]): string {
  const sorted = [...new Set(members)].sort(compare)
  return `/** ${summary} */\nexport type ${name} =\n${sorted.length === 0 ? '  never' : sorted.map((id) => `  | '${id}'`).join('\n')}\n`
}

/** The `what` of every `remember` effect. Read from the text: the files themselves are typed by what is generated here. */
function memories(root: string, events: readonly EventFile[], kinds: readonly FoundKind[]): string[] {
  const paths = [
    ...events.map(({ domain, file }) => `events/${domain}/${file}`),
    ...kinds.flatMap(({ folder, files }) => files.map(({ file }) => `${folder}/${file}`)),
  ]
  return paths.flatMap((path) => {
    const text = readFileSync(join(root, source, path), 'utf8')
    return [...text.matchAll(/kind: 'remember',\s*what: '([^']+)'/g)].map((match) => match[1] as string)
  })
}

function catalogue(events: readonly EventFile[], kinds: readonly FoundKind[]): string {
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

/** All content, as the engine takes it. */
export const catalogue: Catalogue = {
  events: [
${events.map(({ camel, isFamily }) => `    ${isFamily ? '...' : ''}${camel},`).join('\n')}
  ],
${kinds
  .map(
    ({ folder, field, suffix, files, isFamily = false }) =>
      `  ${field ?? folder}: [\n${files.map(({ camel }) => `    ${isFamily ? '...' : ''}${camel}${suffix},`).join('\n')}\n  ],`,
  )
  .join('\n')}
  names,
  meanHazard,
}
`
}
