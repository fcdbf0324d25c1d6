import type { Mutant } from './mutant.ts'
import { accountMutants } from './table/accounts.ts'
import { clientMutants } from './table/clients.ts'
import { clusterMutants } from './table/cluster.ts'
import { conversationMutants } from './table/conversations.ts'
import { drillMutants } from './table/drills.ts'
import { edgeMutants } from './table/edge.ts'
import { gateMutants } from './table/gate.ts'
import { journalMutants } from './table/journal.ts'
import { laneMutants } from './table/lanes.ts'
import { ledgerMutants } from './table/ledger.ts'
import { lifeMutants } from './table/lives.ts'
import { loungeMutants } from './table/lounge.ts'
import { offlineMutants } from './table/offline.ts'
import { orderMutants } from './table/order.ts'
import { ownershipMutants } from './table/ownership.ts'
import { peopleFrameMutants } from './table/people-frames.ts'
import { premiseMutants } from './table/premises.ts'
import { purchaseMutants } from './table/purchases.ts'
import { retentionMutants } from './table/retention.ts'
import { rightsMutants } from './table/rights.ts'
import { shownMutants } from './table/shown.ts'
import { timeMutants } from './table/time.ts'
import { toldMutants } from './table/told.ts'

/** All faults that the unit tests must catch. */
export const mutants: readonly Mutant[] = [
  ...accountMutants,
  ...clientMutants,
  ...clusterMutants,
  ...conversationMutants,
  ...drillMutants,
  ...edgeMutants,
  ...gateMutants,
  ...journalMutants,
  ...laneMutants,
  ...ledgerMutants,
  ...lifeMutants,
  ...offlineMutants,
  ...loungeMutants,
  ...orderMutants,
  ...ownershipMutants,
  ...peopleFrameMutants,
  ...premiseMutants,
  ...shownMutants,
  ...purchaseMutants,
  ...retentionMutants,
  ...rightsMutants,
  ...timeMutants,
  ...toldMutants,
]
