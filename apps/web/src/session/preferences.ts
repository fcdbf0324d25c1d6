import { useSyncExternalStore } from 'react'
import { keep, readKept } from './storage.ts'

/** How the player wants the page to be. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  /** Whether single keys do something. Off for players whose input methods send keys by accident. */
  readonly shortcuts: boolean
  readonly sounds: boolean
  readonly vibration: boolean
}

const name = 'preferences'
const listeners = new Set<() => void>()
const byDefault: Preferences = { theme: 'system', shortcuts: true, sounds: false, vibration: false }
let current: Preferences = { ...byDefault, ...readKept<Partial<Preferences>>(name) }

export function applyPreferences(): void {
  document.documentElement.style.colorScheme = current.theme === 'system' ? '' : current.theme
}

export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change }
  keep(name, current)
  applyPreferences()
  for (const listener of listeners) listener()
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => current)
}

function subscribe(fn: () => void): () => void {
  listeners.add(fn)
  return () => listeners.delete(fn)
}
