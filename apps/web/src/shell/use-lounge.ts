import type { LoungeView } from '@lifegrid/sdk/lounge-view'
import { useCallback, useSyncExternalStore } from 'react'
import { useGame } from './use-game.tsx'

/** What is known of the lounge. It changes often, so it is not part of the state that all screens follow. */
export function useLounge(): LoungeView {
  const { client } = useGame()
  const subscribe = useCallback((fn: () => void) => client.on('lounge', fn), [client])
  return useSyncExternalStore(subscribe, () => client.lounge)
}
