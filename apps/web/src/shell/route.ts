import { useSyncExternalStore } from 'react'

/** The screens of a life, in the order of the table of contents. */
export const screens = ['life', 'people', 'path', 'money', 'wellbeing', 'do', 'story', 'world', 'settings'] as const

export type ScreenName = (typeof screens)[number]

export interface Route {
  readonly screen: ScreenName
  /** What the screen shows in detail, such as a person's id. */
  readonly detail: string | undefined
}

/** The address of a screen. It is behind the `#`, so that every address opens the same page. */
export function hrefOf(screen: ScreenName, detail?: string): string {
  return `#/${screen}${detail === undefined ? '' : `/${encodeURIComponent(detail)}`}`
}

export function parseRoute(hash: string): Route {
  const [, name = '', detail] = /^#\/([a-z]+)(?:\/(.+))?$/.exec(hash) ?? []
  const screen = screens.find((each) => each === name)
  if (screen === undefined) return { screen: 'life', detail: undefined }
  return { screen, detail: detail === undefined ? undefined : decodeURIComponent(detail) }
}

/** The screen that the address names. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return parseRoute(hash)
}

function subscribe(fn: () => void): () => void {
  addEventListener('hashchange', fn)
  return () => removeEventListener('hashchange', fn)
}
