import { systemClock } from '@lifegrid/base/system-clock'
import { type FreshDatabase, freshDatabase } from '@lifegrid/testkit/database'
import { inject } from 'vitest'
import { migrate } from '../src/migrate.ts'
import { mysqlStore } from '../src/mysql/store.ts'
import type { Store } from '../src/ports.ts'

export interface OpenMysql {
  readonly store: Store
  readonly database: FreshDatabase
  done(): Promise<void>
}

/** Opens a store on a new database of its own, with all migrations applied. */
export async function openMysql(lanes = 2): Promise<OpenMysql> {
  const database = await freshDatabase(inject('mysqlUrl'))
  await migrate(database.url)
  return openOn(database, lanes)
}

/** Opens a store on a database with all migrations applied. `done` drops the database. */
export async function openOn(database: FreshDatabase, lanes = 2): Promise<OpenMysql> {
  const store = await mysqlStore({ url: database.url, lanes, clock: systemClock })
  return {
    store,
    database,
    async done() {
      await store.close()
      await database.drop()
    },
  }
}
