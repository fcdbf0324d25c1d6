import type { ResumePoint } from '@lifegrid/contract/envelope'
import type { InboundEntry } from '@lifegrid/contract/wire/inbound'
import type { ReceivedFrame } from './received-frames.ts'

/** A player whose commands go straight to the streams, as an edge would append them. */
export interface RigPlayer {
  readonly id: string
  /** The latest connection. */
  readonly connection: string
  connect(resume?: ResumePoint, edge?: string): Promise<void>
  disconnect(): Promise<void>
  /** @returns the command's id. */
  command(type: string, message: unknown, commandId?: string, traceparent?: string): Promise<string>
  /** Creates the character. @returns the command's id. */
  setUp(commandId?: string): Promise<string>
  /** The frames received so far, or those of one type. */
  heard(type?: string): ReceivedFrame[]
  /** The body of the last acknowledgement. */
  lastAck(): Record<string, unknown> | undefined
}

export function rigPlayer(options: {
  readonly id: string
  readonly edge: string
  readonly nextId: () => number
  readonly frames: readonly ReceivedFrame[]
  readonly send: (entry: InboundEntry) => Promise<void>
}): RigPlayer {
  const { id: player, edge, nextId, frames, send } = options
  let connection = `${edge}-${nextId()}`

  async function command(type: string, message: unknown, id = `c-${nextId()}`, traceparent?: string): Promise<string> {
    await send({ kind: 'command', player, connection, edge, type, message, id, wantsAck: true, traceparent })
    return id
  }
  function heard(type?: string): ReceivedFrame[] {
    return frames.filter((frame) => frame.player === player && (type === undefined || frame.type === type))
  }

  return {
    id: player,
    get connection() {
      return connection
    },
    async connect(resume, to = edge) {
      const n = nextId()
      connection = `${to}-${n}`
      const entry = { player, connection, edge: to, seed: `seed-of-${player}`, id: `init-${n}` }
      await send({ kind: 'connect', ...entry, ...(resume ? { resume } : {}) })
    },
    disconnect: () => send({ kind: 'disconnect', player, connection, edge }),
    command,
    setUp: (id) => command('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }, id),
    heard,
    lastAck: () => heard('ack').at(-1)?.body,
  }
}
