import { useEffect, useRef } from 'react'
import { usePreferences } from '../session/preferences.ts'

/** What keys do, by the key in lower case. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>

/** Whether the key belongs to what has the focus: a field takes all keys, a button takes space and Enter. A chosen radio button needs neither. */
function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog') !== null)
    return true
  if (target.matches('input[type=radio]:checked')) return false
  return (key === ' ' || key === 'enter') && target.closest('button, a, summary, input, label') !== null
}

/** Handles single keys on the page, unless the player has turned them off. */
export function useKeys(keys: Keys): void {
  const { shortcuts } = usePreferences()
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!shortcuts) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      const key = event.key.toLowerCase()
      const act = latest.current[key]
      if (act === undefined || isTaken(event.target, key)) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [shortcuts])
}
