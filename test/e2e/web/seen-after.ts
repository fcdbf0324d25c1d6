import type { BrowserContext, Page } from 'playwright-core'
import { waitUntil } from '../../harness/wait-until.ts'

/** Notes, at each frame that a page of this context draws, when selectors that somebody waits for are first in it. */
export async function watchFor(context: BrowserContext): Promise<void> {
  await context.addInitScript(watch)
}

const watch = `{
  const seen = {}
  globalThis.seen = seen
  const selectors = ['button.solid:not(:disabled)', 'time[data-held=false]']
  const look = () => {
    for (const each of selectors) if (seen[each] === undefined && document.querySelector(each) !== null) seen[each] = Math.round(performance.now())
    requestAnimationFrame(look)
  }
  look()
}`

/** How long after the navigation the page first had an element, ms. */
export async function seenAfter(page: Page, selector: Watched): Promise<number> {
  const seen = (): Promise<unknown> => page.evaluate(`globalThis.seen[${JSON.stringify(selector)}]`)
  await waitUntil(`${selector} is on the page`, async () => typeof (await seen()) === 'number')
  return (await seen()) as number
}

type Watched = 'button.solid:not(:disabled)' | 'time[data-held=false]'
