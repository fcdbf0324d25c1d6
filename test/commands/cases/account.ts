import { systemRandom } from '@lifegrid/base/system-random'
import { mysqlRightsStore } from '@lifegrid/storage/rights/mysql-rights-store'
import { rightsWork } from '@lifegrid/storage/rights/rights-work'
import { waitUntil } from '../../harness/wait-until.ts'
import { type Case, casesOf } from '../define.ts'

export const deleteAccount = casesOf('deleteAccount', {}, {})
export const cancelAccountDeletion = casesOf(
  'cancelAccountDeletion',
  { before: [{ type: 'deleteAccount' }] },
  { no_deletion_scheduled: {} },
)
export const exportData = casesOf(
  'exportData',
  {},
  {
    export_running: { before: [{ type: 'exportData' }] },
    export_too_soon: { record: hadCopy },
    exports_unavailable: { edge: 'bare' },
  },
)

/** The player has had a copy of the data: no worker of this cluster builds one. */
async function hadCopy({ mysqlUrl: url, userID, now }: Parameters<NonNullable<Case['record']>>[0]): Promise<void> {
  const [rights, work] = [mysqlRightsStore({ url }), rightsWork({ url, random: systemRandom })]
  const id = 'a-copy-of-this-table'
  await rights.requestExport({ id, playerId: userID, requestId: 'c-0', at: now }, 0)
  // The first statement of a new pool: on a slow machine, connecting may take longer than the store waits for it.
  await waitUntil('the copy is claimed', () => work.claimExport(id, now, now + 60_000).then(() => true))
  await work.finishExport(id, { now, expiresAt: now + 60_000, bytes: 0, chunks: 0 })
  await Promise.all([rights.close(), work.close()])
}
