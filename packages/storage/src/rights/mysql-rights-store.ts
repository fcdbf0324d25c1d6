import { connectionOptions } from '../mysql/connection-options.ts'
import { database } from '../mysql/database.ts'
import { guarded } from '../mysql/guarded.ts'
import type { Servers } from '../shards/servers.ts'
import { consentRows } from './mysql-consents.ts'
import { deletionRows } from './mysql-deletions.ts'
import { dueDeletionRows } from './mysql-due-deletions.ts'
import { exportRows } from './mysql-exports.ts'
import type { RightsStore } from './ports.ts'

/**
 * The rights of players in MySQL or MariaDB. It connects with the first call. The migrations must have been applied.
 * @param options.url mysql://user:password@host:port/database[?ssl=true]
 * @param options.servers where the lives are, when the record is on several servers. The caller closes them.
 * @throws StoreError when the URL is not valid.
 */
export function mysqlRightsStore(options: {
  readonly url: string
  readonly servers?: Servers | undefined
}): RightsStore {
  const db = database(connectionOptions(options.url))
  return guarded({
    ...deletionRows(db),
    ...dueDeletionRows(db, options.servers),
    ...consentRows(db, options.servers),
    ...exportRows(db),
    close: () => db.destroy(),
  })
}
