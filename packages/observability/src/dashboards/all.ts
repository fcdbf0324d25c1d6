import type { Dashboard } from './dashboard.ts'
import { edge } from './edge.ts'
import { lounge } from './lounge.ts'
import { overview } from './overview.ts'
import { players } from './players.ts'
import { queues } from './queues.ts'
import { sim } from './sim.ts'
import { storage } from './storage.ts'

/** Every dashboard. `lifegrid gen` writes them for Grafana. */
export const dashboards: readonly Dashboard[] = [overview, edge, sim, storage, queues, players, lounge]
