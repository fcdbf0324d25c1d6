import type { Clock } from '@lifegrid/base/clock'
import type { MembershipView, NodeSession } from './ports.ts'

/** A session's record, as read. */
export interface Sighting {
  readonly session: NodeSession
  /** Names the connection that the session keeps open; another one after each registration. */
  readonly connection: string
}

export interface Membership {
  /**
   * Takes in what was read just now.
   * @param missing connections of the sightings that are not open any more.
   * @returns the view, with a higher version when it has changed in more than loads.
   */
  observe(sightings: readonly Sighting[], missing: ReadonlySet<string>): MembershipView
  /** Redis was away or is another one: nobody is held for gone before the settle time is over. */
  disturbed(): void
}

/**
 * Decides who is there, from what a watcher reads again and again: [LEASE-1]. A node is gone when its record is, or when its
 * connection has been missing for `missingMs` and the record still names that connection.
 *
 * When a session that this process itself holds is missing, Redis has lost sessions, and the others are missing for the same reason:
 * that counts as a disturbance.
 * @param own the ids of the sessions that this process holds now.
 */
export function membership(
  clock: Clock,
  missingMs: number,
  settleMs: number,
  own: () => readonly string[] = () => [],
): Membership {
  const missingSince = new Map<string, number>()
  let settleUntil = Number.NEGATIVE_INFINITY
  let view: MembershipView = { version: 0, nodes: [] }

  const disturbed = (now: number): void => {
    settleUntil = now + settleMs
    missingSince.clear()
  }
  const isGone = (connection: string, missing: ReadonlySet<string>, now: number): boolean => {
    if (!missing.has(connection)) {
      missingSince.delete(connection)
      return false
    }
    const since = missingSince.get(connection) ?? now
    missingSince.set(connection, since)
    return now - since >= missingMs
  }

  return {
    observe(sightings, missing) {
      const now = clock.monotonic()
      const present = new Map<string, NodeSession>()
      for (const { session, connection } of sightings) {
        if (!isGone(connection, missing, now)) present.set(session.id, session)
      }
      if (own().some((id) => !sightings.some(({ session }) => session.id === id))) disturbed(now)
      if (now < settleUntil) {
        for (const node of view.nodes) if (!present.has(node.id)) present.set(node.id, node)
      }
      const known = new Set(sightings.map((sighting) => sighting.connection))
      for (const connection of missingSince.keys()) if (!known.has(connection)) missingSince.delete(connection)
      const nodes = [...present.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
      const changed = view.version === 0 || fingerprint(nodes) !== fingerprint(view.nodes)
      view = { version: changed ? view.version + 1 : view.version, nodes }
      return view
    },
    disturbed: () => disturbed(clock.monotonic()),
  }
}

/** A node's load changes all the time and moves no partition, so a change of it alone is not worth waking anybody. */
function fingerprint(nodes: readonly NodeSession[]): string {
  return JSON.stringify(nodes.map(({ id, kind, version, address, draining }) => [id, kind, version, address, draining]))
}
