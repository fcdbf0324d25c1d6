import { type RefObject, useEffect, useRef } from 'react'

/** How far from its end a list may be scrolled and still follow it, px. */
const nearPx = 60

/**
 * Keeps the end of a list that scrolls in sight when something is added, unless the reader has scrolled back.
 * @param last names the last item. @returns the handler of its scrolling.
 */
export function useEndInSight(list: RefObject<HTMLElement | null>, last: string | undefined): () => void {
  const isAtEnd = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the last item, the height of the list changes.
  useEffect(() => {
    if (isAtEnd.current) list.current?.scrollTo(0, list.current.scrollHeight)
  }, [list, last])
  return () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = list.current ?? {}
    isAtEnd.current = scrollHeight - scrollTop - clientHeight < nearPx
  }
}
