import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the end of the story in view while it grows, unless the player has scrolled away from it to read.
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
      if (isFollowed.current) place.scrollIntoView({ block: 'end' })
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
    if (isFollowed.current) end.current?.scrollIntoView({ block: 'end' })
  }, [length])
  return end
}
