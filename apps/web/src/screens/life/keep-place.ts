/** Frames in which a page that has grown finds its place again. What is near the window is drawn in the second or third. */
const framesMax = 12

/**
 * Text that is added above what the player reads does not move it.
 * @param number that of an entry below the text.
 * @returns a function that is called when the text is there. It puts the entry back where it then is in the window.
 */
export function keepPlace(number: number): () => void {
  const root = document.documentElement
  let fromEnd = root.scrollHeight - scrollY
  let top = topOf(number)
  const note = (): void => {
    fromEnd = root.scrollHeight - scrollY
    top = topOf(number)
  }
  addEventListener('scroll', note, { passive: true })
  return () => {
    removeEventListener('scroll', note)
    // The browser draws the text in the next frame. Until the entry is drawn too, its distance from the end is the best guess.
    requestAnimationFrame(() => scrollTo({ top: root.scrollHeight - fromEnd, behavior: 'instant' }))
    const settle = (frames: number): void => {
      const now = topOf(number)
      if (top !== undefined && now !== undefined) scrollBy({ top: now - top, behavior: 'instant' })
      if (frames > 0) requestAnimationFrame(() => settle(frames - 1))
      else keepFocus()
    }
    requestAnimationFrame(() => settle(framesMax))
  }
}

function topOf(number: number): number | undefined {
  return document.querySelector(`article[data-n="${number}"]`)?.getBoundingClientRect().top
}

/** The button that was pressed is gone. Whoever uses the keys goes on in the story. */
function keepFocus(): void {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
}
