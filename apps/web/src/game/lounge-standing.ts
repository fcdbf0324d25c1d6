import type { ConnectionState } from '@lifegrid/sdk/connection'

/**
 * How the page is with the lounge. `off`: the player has turned it off. `away`: there is no connection. `waiting`: nothing has come yet.
 * `silent`: nothing comes, as for somebody who is banned. `closed`: the server has no lounge.
 */
export type LoungeStanding = 'off' | 'away' | 'waiting' | 'silent' | 'closed' | 'open'

interface StandingInput {
  readonly isOn: boolean
  readonly connection: ConnectionState
  /** The number of those who are there; null while it is unknown. */
  readonly online: number | null
  /** The code with which the server has refused something of the lounge. */
  readonly refusal: string | undefined
  /** Whether the number should have come by now. */
  readonly hasWaited: boolean
}

export function loungeStanding({ isOn, connection, online, refusal, hasWaited }: StandingInput): LoungeStanding {
  if (!isOn) return 'off'
  if (connection !== 'live') return 'away'
  if (refusal === 'lounge_closed') return 'closed'
  if (online !== null) return 'open'
  return hasWaited ? 'silent' : 'waiting'
}
