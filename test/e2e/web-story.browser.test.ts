import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { testFolder } from '@lifegrid/testkit/test-folder'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildClient } from '../../apps/web/build/build-client.ts'
import { stageOfFile } from './support.ts'
import { expectAccessible, launchBrowser, openClient, photograph } from './web/browser.ts'
import { decideFirst, isBorn } from './web/playing.ts'

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
  const { page, context, expectGood } = await openClient(browser, getStage().cluster.http)
  onTestFinished(() => context.close())
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
  await page.getByRole('heading', { name: /^At \d+: what if/ }).scrollIntoViewIfNeeded()
  await photograph(page, 'what-if')
  expectGood()
})
