import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { guestSession } from '@lifegrid/sdk/guest-session'
import { testFolder } from '@lifegrid/testkit/test-folder'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildClient } from '../../apps/web/build/build-client.ts'
import { prepare, toStore } from '../commands/lives.ts'
import { planter } from '../commands/plant.ts'
import { waitUntil } from '../harness/wait-until.ts'
import { stageOfFile } from './support.ts'
import { expectAccessible, launchBrowser, openClient, photograph } from './web/browser.ts'
import { isBorn } from './web/playing.ts'

const folder = await testFolder('web-life')
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

async function open(session?: Parameters<typeof openClient>[2]) {
  const opened = await openClient(browser, getStage().cluster.http, session)
  onTestFinished(() => opened.context.close())
  return opened
}

/** A guest with the life of an adult. */
async function openAdult() {
  const { cluster } = getStage()
  const session = await guestSession(cluster.ws)
  const writer = await planter(cluster.mysql.url, clock)
  await writer.plant(toStore(prepare('adult', clock.now()), session.userID))
  await writer.close()
  return { ...(await open(session)), userID: session.userID }
}

const goTo = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).click()

/** The age that the head of the page tells. */
async function ageOf(page: Page): Promise<number> {
  const said = await page.getByRole('img', { name: /years lived/ }).getAttribute('aria-label')
  return Number.parseInt(said ?? '', 10)
}

test('[WEB-2] a guest plays from birth to adulthood with the largest control and the keys alone', async () => {
  const { page, expectGood } = await open()
  await isBorn(page, 'Cleo')
  const next = page.getByRole('button', { name: 'Next decision' })
  const decision = page.locator('#decision')
  while ((await ageOf(page)) < 18) {
    await next.or(decision).first().waitFor()
    if (!(await decision.isVisible())) {
      await page.keyboard.press('n')
      await decision
        .or(page.getByRole('button', { name: 'Be born again, somewhere else' }))
        .first()
        .waitFor()
      continue
    }
    const option = decision.locator('button:not([aria-disabled=true])').first()
    const key = await option.getAttribute('aria-keyshortcuts', { timeout: 5_000 }).catch(() => null)
    if (key !== null) await page.keyboard.press(key)
    await page.waitForTimeout(50)
  }
  await goTo(page, 'Story')
  const lanes = page.getByRole('region', { name: 'From birth to now' })
  await lanes.getByText('School', { exact: true }).waitFor()
  await page.getByText('Looking it up…').first().waitFor({ state: 'detached' })
  await expectAccessible(page)
  await photograph(page, 'adulthood')
  expectGood()
})

test('[WEB-2] a guest makes an account, takes a copy of the data, and goes on with it on a second device', async () => {
  const { page, expectGood } = await open()
  await isBorn(page, 'Dora')
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  await goTo(page, 'Settings')
  const { email, password } = { email: `dora-${clock.now()}@example.org`, password: 'a password of enough letters' }
  await page.getByLabel('Address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Make an account' }).click()
  await page.getByText(email).waitFor()
  await page.getByRole('button', { name: 'A copy of my data' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the copy' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('Dora')

  const second = await open()
  await second.page.getByRole('button', { name: 'I have an account' }).click()
  await expectAccessible(second.page)
  await photograph(second.page, 'login')
  await second.page.getByLabel('Address').fill(email)
  await second.page.getByLabel('Password').fill(password)
  await second.page.getByRole('button', { name: 'Log in' }).click()
  await second.page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Play here' }).waitFor()
  expectGood()
  second.expectGood()
})

test('[WEB-2] an adult applies for a job, and says how life goes on meanwhile', async () => {
  const { page, userID, expectGood } = await openAdult()
  await goTo(page, 'Path')
  await page
    .getByRole('region', { name: 'Work' })
    .getByRole('button', { name: /^Apply: / })
    .first()
    .click()
  await page.getByText(/You have applied as /).waitFor()
  await goTo(page, 'Settings')
  await page.getByLabel('The clock stops', { exact: true }).check()
  await page.getByText('That is how it will be while you are away.').waitFor()
  await page.reload()
  await expect.poll(() => page.getByLabel('The clock stops', { exact: true }).isChecked()).toBe(true)
  const types = (await getStage().store.journal(userID)).map(({ type }) => type)
  expect(types).toEqual(expect.arrayContaining(['applyForJob', 'awayMode']))
  expectGood()
})

test('[WEB-2] nothing is lost through a flight mode and a killed sim', async () => {
  const { page, context, userID } = await openAdult()
  const { cluster, store } = getStage()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await context.setOffline(true)
  await page.evaluate('dispatchEvent(new Event("online"))')
  await page.getByText('walk', { exact: true }).click()
  for (const { name } of cluster.nodes('sim')) {
    await cluster.kill(name)
    await cluster.restart(name)
  }
  await context.setOffline(false)
  await page.evaluate('dispatchEvent(new Event("online"))')
  await waitUntil('the speed is in the record', async () =>
    (await store.journal(userID)).some(({ type, outcome }) => type === 'speed' && outcome === 'ok'),
  )
  await expect.poll(() => page.getByRole('radio', { name: 'walk' }).isChecked()).toBe(true)
})
