import type { DeviceToken } from '../device-token.ts'
import type { PushDevice } from '../push-ports.ts'
import { compare, type Tables } from './tables.ts'

/** The tokens of the player that no other player has set since. */
export function deviceTokensOf(tables: Tables, playerId: string): DeviceToken[] {
  return deviceRowsOf(tables, playerId).map(({ platform, token }) => ({ platform, token }))
}

/** The same with their time zones. */
export function deviceRowsOf(tables: Tables, playerId: string): PushDevice[] {
  const own = [...(tables.players.get(playerId)?.deviceTokens ?? [])]
  return own
    .filter(([platform, { token, at }]) => {
      return ![...tables.players].some(([other, { deviceTokens }]) => {
        const their = deviceTokens.get(platform)
        return their?.token === token && (their.at > at || (their.at === at && other > playerId))
      })
    })
    .map(([platform, { token, timeZone }]) => ({ platform, token, timeZone }))
    .sort((a, b) => compare(a.platform, b.platform))
}
