import { assert } from '@lifegrid/base/assert'
import { stateVersion } from '../life/life.ts'
import { wholeLife } from './migrations/0002-whole-life.ts'
import { noDevices } from './migrations/0003-no-devices.ts'
import { unposted } from './migrations/0004-unposted.ts'
import { genes } from './migrations/0005-genes.ts'
import { company } from './migrations/0006-company.ts'
import { supportAndImpaired } from './migrations/0007-support-and-impaired.ts'
import { bookingsAndYears } from './migrations/0008-bookings-and-years.ts'

/** Brings plain data of schema version `from` to version `from + 1`. */
interface Migration {
  readonly from: number
  up(data: Record<string, unknown>): Record<string, unknown>
}

/** Ordered by version, without gaps. A migration on main is never edited, because snapshots of every version must stay readable. */
const migrations: readonly Migration[] = [
  { from: 1, up: wholeLife },
  { from: 2, up: noDevices },
  { from: 3, up: unposted },
  { from: 4, up: genes },
  { from: 5, up: company },
  { from: 6, up: supportAndImpaired },
  { from: 7, up: bookingsAndYears },
]

/** Migrates plain data of schema version `version` to {@link stateVersion}. */
export function migrate(data: Record<string, unknown>, version: number): Record<string, unknown> {
  let current = data
  for (let at = version; at < stateVersion; at++) {
    const step = migrations.find((migration) => migration.from === at)
    assert(step !== undefined, `there is a migration from schema version ${at}`)
    current = { ...step.up(current), version: at + 1 }
  }
  return current
}
