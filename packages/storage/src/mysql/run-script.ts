import { createConnection } from 'mysql2/promise'
import { connectionOptions } from './connection-options.ts'
import { failureAfterSending } from './store-error.ts'

/**
 * Runs a text of several statements, one after another, such as `infra/mysql/grants.sql`.
 * @throws StoreError when one of them fails; those before it stay.
 */
export async function runScript(url: string, statements: string): Promise<void> {
  try {
    const connection = await createConnection({ ...connectionOptions(url), multipleStatements: true })
    try {
      await connection.query(statements)
    } finally {
      await connection.end()
    }
  } catch (error) {
    throw failureAfterSending('run a script', error)
  }
}
