import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/**
 * One step of the tables' schema, forward only. Both servers commit each DDL statement separately, so a migration can stop halfway. Every
 * statement must be safe to run again (`IF NOT EXISTS`, `DROP … IF EXISTS`). Never edit an applied migration; add a new one.
 */
export interface Migration {
  /** The file's name: a number (0001, 0002, …) and a description. A new file has the highest number. */
  readonly name: string
  readonly statements: readonly string[]
}

/** A stored procedure. Its file holds the current body; {@link migrate} replaces another body in the database. */
export interface Procedure {
  readonly name: string
  /** `CREATE PROCEDURE …`, without the comment at the head of the file. */
  readonly statement: string
}

/** Everything that a version of the record needs in its database. */
export interface SchemaFiles {
  readonly migrations: readonly Migration[]
  readonly procedures: readonly Procedure[]
}

const folder = new URL('../sql/', import.meta.url)

/** The files of `sql/migrations` and `sql/procedures`, in the order of their names. There is no other list of them. */
export const schemaFiles: SchemaFiles = {
  migrations: read('migrations/').map(({ name, text }) => ({ name, statements: splitStatements(text) })),
  procedures: read('procedures/').map(({ name, text }) => ({
    name: name.replaceAll('-', '_'),
    statement: text.slice(text.indexOf('CREATE PROCEDURE')).trim(),
  })),
}

export function checksum(statements: readonly string[]): string {
  return createHash('sha256').update(statements.join('\n;\n')).digest('hex')
}

/** A migration's statements: each ends with a `;` at the end of a line. Lines that begin with `--` are comments. */
export function splitStatements(text: string): string[] {
  return text
    .replace(/^ *--.*\n/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

function read(path: string): { readonly name: string; readonly text: string }[] {
  const files = readdirSync(new URL(path, folder))
    .filter((file) => file.endsWith('.sql'))
    .sort()
  return files.map((file) => ({
    name: basename(file, '.sql'),
    text: readFileSync(new URL(`${path}${file}`, folder), 'utf8'),
  }))
}
