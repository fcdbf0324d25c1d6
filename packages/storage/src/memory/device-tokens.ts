import type { DeviceToken } from '../ports.ts'
import { compare, type Tables } from './tables.ts'

/** The tokens of the player that no other player has set since. */
export function deviceTokensOf(tables: Tables, playerId: string): DeviceToken[] {
  const own = [...(tables.players.get(playerId)?.deviceTokens ?? [])]
  return own
    .filter(([platform, { token, at }]) => {
      return ![...tables.players].some(([other, { deviceTokens }]) => {
        const their = deviceTokens.get(platform)
        return their?.token === token && (their.at > at || (their.at === at && other > playerId))
      })
    })
    .map(([platform, { token }]) => ({ platform, token }))
    .sort((a, b) => compare(a.platform, b.platform))
}
