import { readdirSync } from 'node:fs'
import { camelCase, compare } from './read-contract.ts'

/** A hand-written file of a folder that holds one concept a file, and the name that its export has. */
export interface KindFile {
  /** 'lose-job.ts' */
  readonly file: string
  /** 'lose-job' */
  readonly kebab: string
  /** 'loseJob' */
  readonly camel: string
  /** 'LoseJob' */
  readonly pascal: string
}

/** The files of a folder, by name, without the generated ones, subfolders, and those named. */
export function kindFiles(folder: string, except: readonly string[] = []): KindFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => entry.name)
    .filter((file) => !file.endsWith('.generated.ts') && !except.includes(file))
    .sort(compare)
    .map((file) => {
      const kebab = file.replace(/\.ts$/, '')
      const camel = camelCase(kebab)
      return { file, kebab, camel, pascal: `${camel[0]?.toUpperCase()}${camel.slice(1)}` }
    })
}
