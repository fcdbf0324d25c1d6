import { type Random, randomId } from '@lifegrid/base/random'
import { systemRandom } from '@lifegrid/base/system-random'
import { createConnection } from 'mysql2/promise'

export interface FreshDatabase {
  readonly name: string
  /** `mysql://user:password@host:port/name`. */
  readonly url: string
  drop(): Promise<void>
}

/**
 * Creates an empty database on the server of the url, whose user must be allowed to create databases named `lifegrid_…`, as that of
 * `vitest-services.ts` is.
 */
export async function freshDatabase(mysqlUrl: string, random: Random = systemRandom): Promise<FreshDatabase> {
  const name = `lifegrid_test_${randomId(random, 12)}`
  await query(mysqlUrl, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`)
  const url = new URL(mysqlUrl)
  url.pathname = `/${name}`
  return { name, url: url.toString(), drop: () => query(mysqlUrl, `DROP DATABASE IF EXISTS ${name}`) }
}

/** Identifiers cannot be parameters; the name needs no escaping, because it is generated here in base 36. */
async function query(uri: string, sql: string): Promise<void> {
  const connection = await createConnection({ uri })
  try {
    await connection.query(sql)
  } finally {
    await connection.end()
  }
}
