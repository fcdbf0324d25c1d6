import { backoffMs, randomId } from '@lifegrid/base/random'
import { retry } from '@lifegrid/base/retry'
import type { InboxEvents, Registration } from '@lifegrid/cluster/ports'
import type { EdgePorts } from './edge-context.ts'
import { edgeLimits } from './limits.ts'

/** The edge's place in the cluster: its session, and the stream that sims write to. Both carry the same id, and go together. */
export interface Membership {
  /** The session's id; of the last session, where there is none. */
  readonly id: string
  readonly joined: boolean
  /** Tries until it succeeds or is stopped. */
  join(): Promise<void>
  update(change: { load?: number; draining?: boolean }, now?: boolean): void
  leave(): Promise<void>
}

interface Joined {
  readonly inbox: { stop(): Promise<void> }
  readonly registration: Registration
}

/** Edges read and write no state of lives, so all versions of them are alike: [MOVE-3]. */
const stateVersion = 1

export function membership(
  ports: EdgePorts,
  node: {
    readonly name: string
    readonly address: () => string
    readonly load: () => number
    readonly draining: () => boolean
  },
  inboxEvents: InboxEvents,
  onLost: () => void,
): Membership {
  const { clock, random, streams, sessions, metrics, logger } = ports
  const newId = (): string => `edge-${node.name}-${randomId(random, 12)}`
  let id = newId()
  let current: Joined | undefined
  let left = false

  const lost = (self: string): void => {
    if (left || self !== id) return
    metrics.node.sessionLost.inc()
    logger.error({ session: self }, 'session lost: starting again under a new one')
    const before = current
    current = undefined
    onLost()
    // The others may have counted this incarnation out, so that it cannot simply go on: a new id, and a new stream.
    id = newId()
    part(before)
      .then(join)
      .catch((error: unknown) => logger.error({ err: error }, 'joining again failed'))
  }

  /** The registration first: it says that the edge is gone, and then its stream may go. */
  const part = async (from: Joined | undefined): Promise<void> => {
    await from?.registration.end()
    await from?.inbox.stop()
  }

  const attempt = async (): Promise<Joined> => {
    const self = id
    // The stream first: once the session is seen, sims may write.
    const inbox = await streams.openInbox(self, inboxEvents)
    try {
      const registration = await sessions.register(
        {
          id: self,
          kind: 'edge',
          version: stateVersion,
          address: node.address(),
          load: node.load(),
          draining: node.draining(),
          startedAt: Math.floor(ports.time.now()),
        },
        () => lost(self),
      )
      return { inbox, registration }
    } catch (error) {
      await inbox.stop()
      throw error
    }
  }

  const join = async (): Promise<void> => {
    const { retryBaseMs, retryCapMs } = edgeLimits
    await retry(
      {
        clock,
        delayMs: (tries) => retryBaseMs + backoffMs(random, tries, retryBaseMs, retryCapMs),
        onFailure: (error, tries) => logger.warn({ err: error, tries }, 'could not join the cluster; trying again'),
        wanted: () => !left,
      },
      async () => {
        const made = await attempt()
        if (left) await part(made)
        else current = made
      },
    )
  }

  return {
    get id() {
      return id
    },
    get joined() {
      return current !== undefined
    },
    join,
    update(change, now) {
      current?.registration.update(change, now)
    },
    async leave() {
      left = true
      const before = current
      current = undefined
      await part(before)
    },
  }
}
