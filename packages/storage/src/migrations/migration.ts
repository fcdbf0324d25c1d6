/**
 * One step of the schema, forward only. DDL commits by itself on both servers, so a migration can stop halfway: every statement
 * must be harmless when it runs again (`IF NOT EXISTS`, `DROP … IF EXISTS`). An applied migration is never edited: a new one is added.
 */
export interface Migration {
  /** Counts from 1, without a gap; the file's name begins with it. */
  readonly id: number
  readonly name: string
  readonly statements: readonly string[]
}
