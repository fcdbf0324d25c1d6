import { type RefObject, useEffect, useRef } from 'react'
import { showDecision } from '../../shell/show-decision.ts'

/**
 * Keeps the end of the story in view while it grows, or the decision at its end, unless the player has scrolled away from it to read.
 * @param length how long the story is: the number of its newest entry, for instance.
 * @returns the place at the end.
 */
export function useFollowedEnd(length: number): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null)
  const isFollowed = useRef(true)
  const shown = useRef(-1)
  useEffect(() => {
    const place = end.current
    if (place === null) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        isFollowed.current = entry?.isIntersecting === true
      },
      { rootMargin: '0px 0px 320px 0px' },
    )
    observer.observe(place)
    // The window can change its size, and text its height when it is drawn for the first time.
    const resized = new ResizeObserver(() => {
      if (isFollowed.current) follow(place)
    })
    if (place.parentElement !== null) resized.observe(place.parentElement)
    return () => {
      observer.disconnect()
      resized.disconnect()
    }
  }, [])
  useEffect(() => {
    if (shown.current === length) return
    shown.current = length
    if (isFollowed.current && end.current !== null) follow(end.current)
  }, [length])
  return end
}

function follow(end: HTMLElement): void {
  if (showDecision() === null) end.scrollIntoView({ block: 'end' })
}
