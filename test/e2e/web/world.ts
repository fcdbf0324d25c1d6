import type { Standing } from '@lifegrid/storage/lounge/score-ports'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Standings of a leaderboard that no other test looks at: twelve famous players, with one of two between them and the other behind them. */
export function standingsWith(ada: string, bob: string, at: number): Standing[] {
  const famous = Array.from({ length: 12 }, (_, n) => ({ scorer: `player:famous-${n}`, name: `Famous ${n + 1}` }))
  const all = [...famous.slice(0, 5), { scorer: `player:${ada}`, name: 'Ada' }, ...famous.slice(5)]
  return [...all, { scorer: `player:${bob}`, name: 'Bob' }].map((standing, n) => ({
    ...{ ...standing, board: 'kindness', period: 'all' },
    ...{ value: 1_000_000 - 1_000 * n, at },
  }))
}

/** Opens the World, and takes a name there. */
export async function enterWorld(page: Page, nickname: string): Promise<void> {
  await page.getByRole('link', { name: 'World' }).click()
  await page.getByLabel('The name you go by here').fill(nickname)
  await page.getByRole('button', { name: 'Go by this name' }).click()
  await page.getByText(/are here now/).waitFor()
}

/** Says something to everybody. */
export async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel('Say something to everybody').fill(text)
  await page.keyboard.press('Enter')
}

/** Says something under a name that belongs to another player, is told so, and says it under another name. */
export async function sayUnderFreeName(
  page: Page,
  text: string,
  names: { taken: string; free: string },
): Promise<void> {
  await say(page, text)
  await page.getByText(`${names.taken} belongs to another player`).waitFor()
  const name = page.getByLabel('The name you go by here')
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true)
  await name.fill(names.free)
  await page.keyboard.press('Enter')
  const message = page.getByLabel('Say something to everybody')
  expect(await message.inputValue()).toBe(text)
  await message.press('Enter')
}

/** A message in the World. */
export const lineOf = (page: Page, text: string): Locator =>
  page.getByRole('region', { name: 'What was said' }).getByRole('listitem').filter({ hasText: text })

/** Whether each connection of the page from now on asks for the lounge, in their order. */
export function loungeWishes(page: Page): boolean[] {
  const wishes: boolean[] = []
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      const { type, lounge } = JSON.parse(String(payload)) as { type: string; lounge?: boolean }
      if (type === 'init') wishes.push(lounge !== false)
    }),
  )
  return wishes
}
