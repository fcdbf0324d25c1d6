import { connectionOptions } from '../mysql/connection-options.ts'
import { database } from '../mysql/database.ts'
import { guarded } from '../mysql/guarded.ts'
import { accountRows } from './mysql-accounts.ts'
import { banRows } from './mysql-bans.ts'
import { characterRows } from './mysql-characters.ts'
import { mailTokenRows } from './mysql-mail-tokens.ts'
import { sessionRows } from './mysql-sessions.ts'
import type { AccountStore } from './ports.ts'

/**
 * The accounts in MySQL or MariaDB. It connects with the first call, so an edge can start while the database is away. The migrations must
 * have been applied.
 * @param options.url mysql://user:password@host:port/database[?ssl=true]
 * @throws StoreError when the URL is not valid.
 */
export function mysqlAccountStore(options: { readonly url: string }): AccountStore {
  const db = database(connectionOptions(options.url))
  return guarded({
    ...accountRows(db),
    ...mailTokenRows(db),
    ...characterRows(db),
    ...sessionRows(db),
    ...banRows(db),
    close: () => db.destroy(),
  })
}
