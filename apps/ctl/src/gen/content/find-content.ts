import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedFailure } from '../../expected-failure.ts'
import { type KindFile, kindFiles } from '../kind-files.ts'
import { compare } from '../names.ts'
import { type ContentFile, readContentFile } from './content-file.ts'
import { type EntryKind, entryKinds } from './entry-kinds.ts'

/** The content package's source, from the project's root. */
export const contentFolder = 'packages/content/src'

export interface EventFile extends KindFile, ContentFile {
  readonly domain: string
  /** The file's name; in a family of ambient lines, the id of each. */
  readonly ids: readonly string[]
}

export interface EntryFile extends KindFile, ContentFile {}

export interface FoundKind extends EntryKind {
  readonly files: readonly EntryFile[]
}

/** All event files, by domain and name. @throws ExpectedFailure when two events have the same id. */
export function findEvents(root: string): EventFile[] {
  const folder = join(root, contentFolder, 'events')
  const domains = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const files = domains
    .map((entry) => entry.name)
    .sort(compare)
    .flatMap((domain) => kindFiles(join(folder, domain)).map((file) => eventFile(folder, domain, file)))
  refuseSharedIds(files)
  return files
}

/** The files of every other kind of content. Kinds without a folder are left out. */
export function findEntries(root: string): FoundKind[] {
  return entryKinds.flatMap((kind) => {
    const folder = join(root, contentFolder, kind.folder)
    if (!existsSync(folder)) return []
    const files = kindFiles(folder).map((file) => ({
      ...file,
      ...readContentFile(join(folder, file.file), kind.isFamily === true),
    }))
    return [{ ...kind, files }]
  })
}

function eventFile(folder: string, domain: string, file: KindFile): EventFile {
  const content = readContentFile(join(folder, domain, file.file), false)
  if (!content.isAmbient) return { ...file, ...content, domain, ids: [file.kebab] }
  if (content.familyIds.length === 0)
    throw new ExpectedFailure(`The family ${contentFolder}/events/${domain}/${file.file} has no lines.`)
  return { ...file, ...content, domain, ids: content.familyIds }
}

function refuseSharedIds(files: readonly EventFile[]): void {
  const seen = new Map<string, string>()
  for (const { ids, domain, file } of files) {
    const path = `${contentFolder}/events/${domain}/${file}`
    for (const id of ids) {
      const other = seen.get(id)
      if (other !== undefined) throw new ExpectedFailure(sharedId(id, other, path))
      seen.set(id, path)
    }
  }
}

function sharedId(id: string, first: string, second: string): string {
  const where = first === second ? `twice in ${first}` : `in both ${first} and ${second}`
  return `The event id '${id}' is used ${where}. Ids are unique over all domains: give one of the two another id.`
}
