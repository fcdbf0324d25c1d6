import type { ComponentType } from 'react'
import { useEffect, useState } from 'react'
import { isNewRelease } from '../session/shell-worker.ts'
import type { ScreenName } from './route.ts'

/** The screens that are loaded when they are opened. */
export type LoadedScreen = Exclude<ScreenName, 'life'>

const load: Record<LoadedScreen, () => Promise<ComponentType>> = {
  people: () => import('../screens/people/people-screen.tsx').then((m) => m.PeopleScreen),
  path: () => import('../screens/path/path-screen.tsx').then((m) => m.PathScreen),
  money: () => import('../screens/money/money-screen.tsx').then((m) => m.MoneyScreen),
  wellbeing: () => import('../screens/wellbeing/wellbeing-screen.tsx').then((m) => m.WellbeingScreen),
  do: () => import('../screens/do/do-screen.tsx').then((m) => m.DoScreen),
  story: () => import('../screens/story/story-screen.tsx').then((m) => m.StoryScreen),
  world: () => import('../screens/world/world-screen.tsx').then((m) => m.WorldScreen),
  settings: () => import('../screens/settings/settings-screen.tsx').then((m) => m.SettingsScreen),
}

const loaded = new Map<LoadedScreen, ComponentType>()

export interface Loaded {
  /** Undefined until it is loaded. */
  readonly Screen: ComponentType | undefined
  readonly hasFailed: boolean
}

/**
 * Loads a screen. When its file is gone because there is a new release, the page is loaded again; without a network, the player is
 * told.
 */
export function useScreen(name: LoadedScreen): Loaded {
  const [, setCount] = useState(0)
  const [failed, setFailed] = useState<LoadedScreen>()
  useEffect(() => {
    if (loaded.has(name)) return
    let isWanted = true
    load[name]().then(
      (screen) => {
        loaded.set(name, screen)
        if (isWanted) setCount((count) => count + 1)
      },
      async () => {
        if (await isNewRelease()) location.reload()
        else if (isWanted) setFailed(name)
      },
    )
    return () => {
      isWanted = false
    }
  }, [name])
  return { Screen: loaded.get(name), hasFailed: failed === name }
}
