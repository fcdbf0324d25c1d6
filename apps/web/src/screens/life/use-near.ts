import { type RefObject, useEffect, useState } from 'react'

/** How far outside the window something still counts as near, so that it is drawn before it is seen. */
const margin = '1500px 0px'

export interface Near {
  readonly isNear: boolean
  /** The height that the element had when it was near, px; undefined before that. */
  readonly heightPx: number | undefined
}

/** The handlers of the elements that the one observer of the page watches. */
const watched = new Map<Element, (entry: IntersectionObserverEntry) => void>()
let observer: IntersectionObserver | undefined

function watch(element: Element, onChange: (entry: IntersectionObserverEntry) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) watched.get(entry.target)?.(entry)
    },
    { rootMargin: margin },
  )
  watched.set(element, onChange)
  observer.observe(element)
  return () => {
    watched.delete(element)
    observer?.unobserve(element)
  }
}

/**
 * Whether an element is in the window or close to it.
 * @param atFirst the answer until the browser has looked.
 */
export function useNear(place: RefObject<HTMLElement | null>, atFirst: boolean): Near {
  const [near, setNear] = useState<Near>({ isNear: atFirst, heightPx: undefined })
  useEffect(() => {
    if (place.current === null) return
    return watch(place.current, ({ isIntersecting, boundingClientRect: { height } }) =>
      setNear((last) => {
        if (last.isNear === isIntersecting) return last
        return { isNear: isIntersecting, heightPx: isIntersecting ? last.heightPx : height }
      }),
    )
  }, [place])
  return near
}
