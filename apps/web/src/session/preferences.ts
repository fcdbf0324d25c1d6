import { keptStore } from './kept-store.ts'

/** How the player wants the page to be. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  /** Whether single keys do something. Off for players whose input methods send keys by accident. */
  readonly shortcuts: boolean
  readonly sounds: boolean
  readonly vibration: boolean
  /** [WEB-6] Whether the page is in the lounge, where the players meet. */
  readonly lounge: boolean
}

const store = keptStore<Preferences>('preferences', {
  theme: 'system',
  shortcuts: true,
  sounds: false,
  vibration: false,
  lounge: true,
})

export function preferences(): Preferences {
  return store.current
}

export function applyPreferences(): void {
  const { theme } = store.current
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme
}

export function prefer(change: Partial<Preferences>): void {
  store.change(change)
  applyPreferences()
}

export const usePreferences = store.use
