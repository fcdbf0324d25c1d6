import type { Page } from 'playwright-core'

/** How often the player has done something. */
interface Lived {
  readonly skips: number
  readonly decisions: number
  readonly births: number
}

/**
 * Lives by the buttons that a player presses until an age: a month is skipped after the other, and of each decision the first open option is
 * taken. A child that dies is born again. All of it happens in the page, so a busy machine does not make each step slow.
 */
export function growUpTo(page: Page, years: number): Promise<Lived> {
  const isOldEnough = `Number.parseInt(find('[role=img][aria-label*="years lived"]')?.ariaLabel, 10) >= ${years}`
  return page.evaluate(live(isOldEnough))
}

/** Lives as {@link growUpTo} does, until the death. */
export function liveToTheEnd(page: Page): Promise<Lived> {
  return page.evaluate(live(`named('${bornAgain}') !== undefined`))
}

const bornAgain = 'Be born again, somewhere else'

const live = (isOver: string): string => `(async () => {
  const find = (selector) => document.querySelector(selector)
  const named = (text) => [...document.querySelectorAll('button:not(:disabled)')].find((each) => each.textContent === text)
  const done = { skips: 0, decisions: 0, births: 0 }
  while (!(${isOver})) {
    const option = find('#decision button:not([aria-disabled=true])')
    const skip = find('button[aria-label="Skip A month"]:not(:disabled)')
    const again = named('${bornAgain}') ?? named('Open your eyes')
    const waits = find('#decision') === null ? named('Decide') : undefined
    if (option !== null) {
      option.click()
      done.decisions++
    } else if (again !== undefined) {
      again.click()
      done.births++
    } else if (waits !== undefined) waits.click()
    else if (skip !== null) {
      skip.click()
      done.skips++
    } else if (find('#decision') === null && location.hash !== '#/do') find('nav a[href="#/do"]')?.click()
    // The page draws, and the answer comes.
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return done
})()`
