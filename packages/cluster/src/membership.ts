import type { Clock } from '@lifegrid/base/clock'
import type { MembershipView, NodeSession } from './ports.ts'

export interface Membership {
  /** Takes the sessions that were just read. @returns the view, with a higher version if anything but loads has changed. */
  observe(sessions: readonly NodeSession[]): MembershipView
  /** Redis was unreachable or restarted, or its clock has jumped. For the settle time, no known node counts as gone. */
  disturbed(): void
  /** Whether the view may change without a change in Redis, because the settle time ends. */
  settling(): boolean
}

/**
 * Decides which nodes are members, from the sessions in Redis: [LEASE-1].
 *
 * When a session of this process is missing, Redis has lost sessions, and others may be missing for the same reason. This counts as a
 * disturbance.
 * @param settleMs how long no node counts as gone after a disturbance, so that all of them can register again.
 * @param own the ids of the sessions that this process holds now.
 */
export function membership(clock: Clock, settleMs: number, own: () => readonly string[] = () => []): Membership {
  let settleUntil = Number.NEGATIVE_INFINITY
  let isSettling = false
  let view: MembershipView = { version: 0, nodes: [] }

  const disturbed = (): void => {
    settleUntil = clock.monotonic() + settleMs
    isSettling = true
  }

  return {
    observe(sessions) {
      const present = new Map(sessions.map((session) => [session.id, session]))
      if (own().some((id) => !present.has(id))) disturbed()
      isSettling = clock.monotonic() < settleUntil
      if (isSettling) for (const node of view.nodes) if (!present.has(node.id)) present.set(node.id, node)
      const nodes = [...present.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
      const changed = view.version === 0 || fingerprint(nodes) !== fingerprint(view.nodes)
      view = { version: changed ? view.version + 1 : view.version, nodes }
      return view
    },
    disturbed,
    settling: () => isSettling,
  }
}

/** A node's load changes all the time and moves no partition, so listeners are not called for it alone. */
function fingerprint(nodes: readonly NodeSession[]): string {
  return JSON.stringify(
    nodes.map(({ id, kind, version, address, draining, pins }) => [id, kind, version, address, draining, pins ?? []]),
  )
}
