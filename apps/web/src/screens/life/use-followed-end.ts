import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the end of the story in view while it grows, unless the player has scrolled away from it to read.
 * @param news what changes when the story has grown.
 * @returns the place at the end.
 */
export function useFollowedEnd(...news: readonly unknown[]): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null)
  const isFollowed = useRef(true)
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
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    if (isFollowed.current) end.current?.scrollIntoView({ block: 'end' })
  }, news)
  return end
}
