import { useEffect, useRef } from 'react'
import type { Route } from './route.ts'

/**
 * Begins another screen at its top, with the focus on it, so that keys and screen readers go on there. The screen Life chooses its place
 * itself: the end of the story.
 */
export function useTurnedPage({ screen, detail }: Route): void {
  const shown = useRef(`${screen} ${detail}`)
  useEffect(() => {
    const next = `${screen} ${detail}`
    if (shown.current === next) return
    shown.current = next
    if (screen !== 'life') scrollTo(0, 0)
    document.getElementById('content')?.focus({ preventScroll: true })
  }, [screen, detail])
}
