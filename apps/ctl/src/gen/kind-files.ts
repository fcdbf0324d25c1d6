import { readdirSync } from 'node:fs'
import { camelCase, compare, pascalCase } from './names.ts'

/** A hand-written file in a folder with one concept a file, and the name of its export in each case. */
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

/** The files of a folder, ordered by name, without generated files, subfolders and the files of `except`. */
export function kindFiles(folder: string, except: readonly string[] = []): KindFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => entry.name)
    .filter((file) => !file.endsWith('.generated.ts') && !except.includes(file))
    .sort(compare)
    .map((file) => {
      const kebab = file.replace(/\.ts$/, '')
      return { file, kebab, camel: camelCase(kebab), pascal: pascalCase(kebab) }
    })
}
