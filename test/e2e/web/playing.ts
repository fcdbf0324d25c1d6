import type { Page } from 'playwright-core'

/** A guest is born, from the title page. */
export async function isBorn(page: Page, firstname: string): Promise<void> {
  await page.getByRole('button', { name: 'Be born' }).click()
  await isNamed(page, firstname)
}

/** A child gets a name, and opens its eyes. */
export async function isNamed(page: Page, firstname: string): Promise<void> {
  await page.getByLabel('First name').fill(firstname)
  await page.getByLabel('a girl').check()
  await page.getByRole('button', { name: 'Open your eyes' }).click()
  await page.getByRole('heading', { name: new RegExp(`^${firstname} `) }).waitFor()
}

/** The life is on the page, as it is now or as it was last seen. */
export const isShown = (page: Page): Promise<void> => page.getByRole('region', { name: 'The clock' }).waitFor()

/** Lives to the next decision, and takes its first open option. */
export async function decideFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Next decision|Decide/ }).click()
  const decision = page.locator('#decision')
  await decision.waitFor()
  // The next one may have the same title.
  const asked = await decision.elementHandle()
  const option = decision.locator('button:not([aria-disabled=true])').first()
  await page.keyboard.press((await option.getAttribute('aria-keyshortcuts')) ?? 'A')
  await asked?.waitForElementState('hidden')
}
