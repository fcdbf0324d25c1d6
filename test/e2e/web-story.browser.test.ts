import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { schedule } from '@lifegrid/engine/core/agenda'
import { minutesPerDay } from '@lifegrid/engine/life/limits'
import { guestSession } from '@lifegrid/sdk/guest-session'
import { testFolder } from '@lifegrid/testkit/test-folder'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildClient } from '../../apps/web/build/build-client.ts'
import { prepare, toStore } from '../commands/lives.ts'
import { planter } from '../commands/plant.ts'
import { stageOfFile } from './support.ts'
import { expectAccessible, launchBrowser, openClient, photograph } from './web/browser.ts'
import { liveToTheEnd } from './web/live-until.ts'
import { decideFirst, isBorn } from './web/playing.ts'

/** Less than a month, so that one skip is enough, and no birthday comes before. */
const daysToLive = 20

const folder = await testFolder('web-story')
const dist = join(folder, 'dist')

// Registered first, so that the client is built when the edges start.
beforeAll(async () => void (await buildClient(dist)))

const getStage = stageOfFile({ edges: 1, sims: 1, workers: 1, env: { WEB_ROOT: dist, AUTH_MODE: 'token' } })

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

test('[WHATIF-2] a player asks what would have come of another option, and reads it beside the life as it was', async () => {
  const { page, expectGood } = await openClient(browser, getStage().cluster.http)
  await isBorn(page, 'Ada')
  await decideFirst(page)
  await page.keyboard.press('Space')
  await page.getByRole('navigation').getByRole('link', { name: 'Story' }).click()
  await page.getByRole('button', { name: 'Look back at your decisions' }).click()
  const decision = page.getByRole('region', { name: 'What if' }).locator('details').first()
  await decision.locator('summary').click()
  await photograph(page, 'decisions')
  await decision
    .getByRole('button', { name: /^What if: / })
    .first()
    .click()
  await page.getByRole('heading', { name: /^As it might have been, until the end, at \d+/ }).waitFor()
  expect(await page.getByText('This has not happened.').count()).toBe(1)
  await page.getByRole('heading', { name: /^As it was, until now/ }).waitFor()
  await expectAccessible(page)
  await page.getByRole('heading', { name: /^(?:At \d+|In the first year): what if/ }).scrollIntoViewIfNeeded()
  await photograph(page, 'what-if')
  expectGood()
})

test('[SHARE-2] [SHARE-3] a life is shared, read by somebody else without a script, and gone when it is withdrawn', async () => {
  const { page, expectGood } = await openClient(browser, getStage().cluster.http)
  await isBorn(page, 'Bea')
  await decideFirst(page)
  await page.keyboard.press('Space')
  await page.getByRole('navigation').getByRole('link', { name: 'Story' }).click()
  await page.getByRole('button', { name: 'Make the page' }).click()
  const link = page.getByRole('region', { name: 'Share this life' }).getByRole('link')
  const address = (await link.getAttribute('href')) ?? ''
  expect(new URL(address).pathname).toMatch(/^\/lives\/[a-z0-9]{26}$/)
  await photograph(page, 'share')
  await expectAccessible(page)

  const other = await browser.newContext({ javaScriptEnabled: false })
  onTestFinished(() => other.close())
  const reader = await other.newPage()
  const answer = await reader.goto(address)
  expect(answer?.headers()['cache-control']).toBe('no-store')
  await reader.getByRole('heading', { name: /^Bea /, level: 1 }).waitFor()
  expect(await reader.getByRole('img').count()).toBeGreaterThan(0)
  const loaded = 'document.fonts.ready.then((all) => [...all].filter(({ status }) => status === "loaded").length)'
  expect(await reader.evaluate(loaded)).toBeGreaterThan(0)
  await photograph(reader, 'shared-page')
  const another = await openClient(browser, address)
  await expectAccessible(another.page)
  another.expectGood()
  const picture = await (await fetch(`${address}/picture.png`)).arrayBuffer()
  expect(Buffer.from(picture).subarray(1, 4).toString()).toBe('PNG')

  await page.getByRole('button', { name: 'Take it away' }).click()
  await page.getByRole('button', { name: 'Make the page' }).waitFor()
  expect((await reader.goto(address))?.status()).toBe(404)
  expect((await fetch(`${address}/picture.png`)).status).toBe(404)
  expectGood()
})

test('somebody dies, and goes on as an heir, who can read what came before', async () => {
  const { cluster } = getStage()
  const session = await guestSession(cluster.ws)
  const writer = await planter(cluster.mysql.url, clock)
  const old = prepare('old', clock.now())
  schedule(old.life, old.minute + daysToLive * minutesPerDay, 'death')
  await writer.plant(toStore(old, session.userID))
  await writer.close()
  const { page, expectGood } = await openClient(browser, cluster.http, session)
  const heirs = page.getByRole('region', { name: 'Go on as' })
  await liveToTheEnd(page)
  const heir = heirs.getByRole('button').first()
  const name = await heir.innerText()
  await expectAccessible(page)
  await photograph(page, 'heirs')
  await heir.click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Story' }).click()
  await page
    .getByRole('region', { name: 'Lives before this one' })
    .getByText(`${old.life.firstname} ${old.life.lastname}`)
    .waitFor()
  expectGood()
})
