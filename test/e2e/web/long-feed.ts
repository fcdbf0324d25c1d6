/** What the browser keeps of a life, with a feed of this many entries. */
export function withLongFeed(kept: string, length: number): string {
  const { position, view } = JSON.parse(kept) as { position: object; view: { feed: { n: number; minute: number }[] } }
  const [first] = view.feed
  if (first === undefined) throw new Error('the life has no feed')
  const feed = Array.from({ length: length - view.feed.length }, (_, n) => ({
    n: first.n - length + n,
    minute: Math.floor((first.minute * n) / length),
    eventId: `entry-${n}`,
    title: 'An entry from the middle',
    message: 'It has some lines, as most entries of a life have. '.repeat(1 + (n % 4)),
    importance: 1 + (n % 9),
  }))
  return JSON.stringify({ position, view: { ...view, feed: [...feed, ...view.feed] } })
}

/** Scrolls for 300 frames. Returns how long each took, ms, the shortest first. */
export const scrollFrames = `new Promise((resolve) => {
  const times = []
  let last = performance.now()
  const frame = (now) => {
    times.push(Math.round(now - last))
    last = now
    scrollBy(0, -200)
    if (times.length < 300) requestAnimationFrame(frame)
    else resolve(times.sort((a, b) => a - b))
  }
  requestAnimationFrame(frame)
})`
