import { assert } from '@lifegrid/base/assert'
import { stateVersion } from '../life/life.ts'
import { wholeLife } from './migrations/0002-whole-life.ts'

/** One step of the schema, forward only. It gets the plain data of version `from` and returns that of the next. */
interface Migration {
  readonly from: number
  /** What changed, for whoever reads the list. */
  readonly name: string
  up(data: Record<string, unknown>): Record<string, unknown>
}

/** By version, without a gap. Never edited once released: saved lives of every version must go on loading. */
const migrations: readonly Migration[] = [{ from: 1, name: 'the whole life', up: wholeLife }]

/** Brings plain data of schema `version` to the present schema. */
export function migrate(data: Record<string, unknown>, version: number): Record<string, unknown> {
  let current = data
  for (let at = version; at < stateVersion; at++) {
    const step = migrations.find((migration) => migration.from === at)
    assert(step !== undefined, `there is a migration from schema version ${at}`)
    current = { ...step.up(current), version: at + 1 }
  }
  return current
}
