import type { DeviceTokenChange } from './ports.ts'

/** Returns the last change of each player's token on each platform. */
export function latestTokens(changes: readonly DeviceTokenChange[]): DeviceTokenChange[] {
  return [...new Map(changes.map((change) => [`${change.playerId} ${change.platform}`, change])).values()]
}
