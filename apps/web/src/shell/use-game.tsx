import type { AccountSession } from '@lifegrid/sdk/account-session'
import type { View } from '@lifegrid/sdk/view'
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { Game, GameState } from '../game/game.ts'

interface Play {
  readonly game: Game
  readonly session: AccountSession
  /** Goes on with another session, or with none. */
  readonly change: (session: AccountSession | undefined) => void
}

const Context = createContext<Play | undefined>(undefined)

export function PlayProvider({ play, children }: { readonly play: Play; readonly children: ReactNode }) {
  return <Context value={play}>{children}</Context>
}

export function usePlay(): Play {
  const play = useContext(Context)
  if (play === undefined) throw new Error('The screens of a life are inside a PlayProvider.')
  return play
}

export function useGame(): Game {
  return usePlay().game
}

export function useGameState(): GameState {
  const game = useGame()
  return useSyncExternalStore(game.subscribe, () => game.state)
}

/** The life. Only for screens that are shown when there is one. */
export function useView(): View {
  const { view } = useGameState()
  if (view === null) throw new Error('This screen is shown when the life is known.')
  return view
}
