import { casesOf } from '../define.ts'

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
    export_too_soon: { unreachable: 'no worker of this cluster builds the copy that must come before' },
    exports_unavailable: { unreachable: 'this cluster has a key for copies' },
  },
)
