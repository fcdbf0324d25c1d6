import { rename, rm } from 'node:fs/promises'
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
import { expectAccessible, launchBrowser, launchSleeper, openClient, photograph } from './web/browser.ts'
import { heldServer, silentServer } from './web/held-server.ts'
import { isBorn, isShown } from './web/playing.ts'

const folder = await testFolder('web-states')
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

/** Starts the edge that a test has killed. */
async function restartEdges(): Promise<void> {
  const { cluster } = getStage()
  for (const { name, running } of cluster.nodes('edge')) if (!running) await cluster.restart(name)
  await cluster.haproxy.edgesUp()
}

/** A guest with the life of an adult. */
async function openAdult(inBrowser = browser, prepareContext?: Parameters<typeof openClient>[3]) {
  const { cluster } = getStage()
  const session = await guestSession(cluster.ws)
  const writer = await planter(cluster.mysql.url, clock)
  await writer.plant(toStore(prepare('adult', clock.now()), session.userID))
  await writer.close()
  const opened = await openClient(inBrowser, cluster.http, session, prepareContext)
  return { ...opened, userID: session.userID }
}

const lost = (page: Page) => page.getByText('The connection is lost.')

/** The line about what waits. A speed that is chosen for a clock that stands also starts it. */
const unsent = (page: Page) => page.getByText('2 commands wait to be sent.')

/** Whether the record has an entry of the player's journal. */
const has = async (userID: string, type: string): Promise<boolean> =>
  (await getStage().store.journal(userID)).some((entry) => entry.type === type && entry.outcome === 'ok')

/** Presses a speed, which waits for the connection, until it is in the record. */
async function walks(page: Page, userID: string, meanwhile: () => Promise<void>): Promise<void> {
  await page.getByText('walk', { exact: true }).click()
  await meanwhile()
  await waitUntil('the speed is in the record', () => has(userID, 'speed'))
  await lost(page).waitFor({ state: 'detached' })
  await expect.poll(() => page.getByRole('radio', { name: 'walk' }).isChecked()).toBe(true)
}

test('before anything is known of the life, the page says that it connects, and then what is wrong', async () => {
  const { page } = await openAdult(browser, silentServer)
  await page.getByText('Connecting…').waitFor()
  await expectAccessible(page)
  await photograph(page, 'connecting')
  await lost(page).waitFor()
  await expectAccessible(page)
})

test('without a server, the page shows the life as it was last seen, says so, and connects when it is told to', async () => {
  const { page, userID } = await openAdult()
  const { cluster } = getStage()
  await isShown(page)
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  await waitUntil('the page is kept', () => page.evaluate('caches.match("/").then((kept) => kept !== undefined)'))
  onTestFinished(restartEdges)
  for (const { name: edge } of cluster.nodes('edge')) await cluster.kill(edge)
  await lost(page).waitFor()
  await page.reload()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.getByText('This is the last you saw.').or(lost(page)).waitFor()
  await lost(page).waitFor()
  await page.getByText('The clock stands.').waitFor()
  await walks(page, userID, async () => {
    await unsent(page).waitFor()
    await expectAccessible(page)
    await photograph(page, 'stale')
    await restartEdges()
    // The attempt may begin by itself a moment before.
    const now = page.getByRole('button', { name: 'Connect now' })
    await now.click({ timeout: 5_000 }).catch(() => undefined)
  })
})

test('a part of the story that is missing is asked for, and the page says so meanwhile', async () => {
  const server = heldServer()
  const { page, userID } = await openAdult(browser, server.install)
  await isShown(page)
  server.loseNext()
  await page.keyboard.press('3')
  await page.keyboard.press('4')
  await page.getByText('A few lines are missing.').waitFor()
  await expectAccessible(page)
  await photograph(page, 'resync')
  server.release()
  await page.getByText('A few lines are missing.').waitFor({ state: 'detached' })
  await expect.poll(() => page.getByRole('radio', { name: 'run' }).isChecked()).toBe(true)
  expect(await has(userID, 'speed')).toBe(true)
})

test('a page that the server does not let in says why, and begins anew', async () => {
  const { userID } = await guestSession(getStage().cluster.ws)
  const { page, expectGood } = await openClient(browser, getStage().cluster.http, { userID, refreshToken: 'no token' })
  await page.getByRole('heading', { name: 'The server does not let this page in.' }).waitFor()
  expect(await page.getByRole('main').getByRole('paragraph').innerText()).toMatch(/./)
  await expectAccessible(page)
  await photograph(page, 'refused')
  await page.getByRole('button', { name: 'Back to the first page' }).click()
  await isBorn(page, 'Fay')
  expectGood()
})

test('a page that cannot be drawn says so, and opens again without what it has kept', async () => {
  const { page } = await openAdult()
  await isShown(page)
  const broken = `localStorage.setItem('lifegrid.life', JSON.stringify({
    position: null, view: { userID: JSON.parse(localStorage.getItem('lifegrid.session')).userID, state: {} } }))`
  // When the page goes away, it keeps what it has. So what an earlier release may have kept is there when the next one comes.
  await page
    .context()
    .addInitScript(`if (!sessionStorage.getItem('once')) { sessionStorage.setItem('once', '1'); ${broken} }`)
  await page.reload()
  await page.getByRole('heading', { name: 'This page has lost its place.' }).waitFor()
  await expectAccessible(page)
  await photograph(page, 'failed')
  await page.getByRole('button', { name: 'Open it again' }).click()
  await isShown(page)
})

test('[WEB-2] nothing is lost through a flight mode and a killed sim', async () => {
  const { page, context, userID } = await openAdult()
  const { cluster } = getStage()
  await isShown(page)
  await context.setOffline(true)
  await lost(page).waitFor()
  await walks(page, userID, async () => {
    await unsent(page).waitFor()
    for (const { name } of cluster.nodes('sim')) {
      await cluster.kill(name)
      await cluster.restart(name)
    }
    await context.setOffline(false)
  })
})

test('[CMD-15] what was pressed in a flight mode outlives the tab, and takes effect once', async () => {
  const { page, context, userID } = await openAdult()
  await isShown(page)
  await context.setOffline(true)
  await lost(page).waitFor()
  await page.getByText('walk', { exact: true }).click()
  await unsent(page).waitFor()
  await page.close()
  await context.setOffline(false)
  // Two tabs are opened at once, and both find what waits.
  const tabs = await Promise.all([context.newPage(), context.newPage()])
  await Promise.all(tabs.map((tab) => tab.goto(getStage().cluster.http)))
  await waitUntil('the speed is in the record', () => has(userID, 'speed'))
  const waiting = 'Object.keys(localStorage).filter((key) => key.startsWith("lifegrid.command.")).length'
  await expect.poll(() => tabs[0].evaluate(waiting)).toBe(0)
  const journal = await getStage().store.journal(userID)
  expect(journal.map(({ type }) => type).filter((type) => type === 'speed' || type === 'start')).toEqual([
    'speed',
    'start',
  ])
})

test('nothing is lost through the sleep of a laptop that is longer than the server waits', async () => {
  const { browser: sleeper, signal } = await launchSleeper()
  const { page, userID } = await openAdult(sleeper)
  await isShown(page)
  signal('SIGSTOP')
  await waitUntil('the server has given the connection up', () => has(userID, 'sys.disconnect'))
  signal('SIGCONT')
  await walks(page, userID, async () => {})
})

test('[WEB-4] the page opens without a server, and is never older than the release that is served', async () => {
  const { cluster } = getStage()
  const open = await openAdult()
  await isShown(open.page)
  const next = join(folder, 'next')
  await buildClient(next, 'next')
  const { page, context, expectGood } = await openClient(browser, cluster.http)
  const release = (of = page) => of.locator('html').getAttribute('data-release')
  const first = await release()
  const serve = async (from: string, to: string): Promise<void> => {
    await rename(dist, to)
    await rename(from, dist)
  }
  await page.evaluate('navigator.serviceWorker.ready')
  // The first visit was before the service worker.
  await page.reload()
  await waitUntil('the page is kept', () => page.evaluate('caches.match("/").then((kept) => kept !== undefined)'))
  const devtools = await context.newCDPSession(page)
  expect((await devtools.send('Page.getAppManifest')).errors).toEqual([])
  // The profile of a test is thrown away, as that of a private window is. Only that keeps it from being installed.
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])

  onTestFinished(restartEdges)
  for (const { name } of cluster.nodes('edge')) await cluster.kill(name)
  await page.reload()
  await page.getByRole('heading', { name: 'Lifegrid' }).waitFor()
  expect(await release()).toBe(first)

  await serve(next, join(folder, 'former'))
  onTestFinished(() => serve(join(folder, 'former'), next))
  await restartEdges()
  await page.reload()
  expect(await release()).toBe('next')
  const script = await page.locator('script[type=module]').getAttribute('src')
  await waitUntil('only the new files are kept', async () => {
    const kept = (await page.evaluate(
      'caches.keys().then(([name]) => caches.open(name)).then((cache) => cache.keys()).then((all) => all.map(({ url }) => new URL(url).pathname))',
    )) as string[]
    const scripts = kept.filter((path) => /^\/assets\/index-.*\.js$/.test(path))
    return scripts.length === 1 && scripts[0] === script
  })
  // A page that was open meanwhile offers the new release, and takes it when a file of its own is gone.
  await open.page.getByText('There is a new edition of this page.').waitFor()
  expect(await release(open.page)).toBe(first)
  await expectAccessible(open.page)
  await open.page.getByRole('navigation').getByRole('link', { name: 'Money' }).click()
  await open.page.getByRole('heading', { name: 'Money', level: 1 }).waitFor()
  await open.page.getByText('There is a new edition of this page.').waitFor({ state: 'detached' })
  expect(await release(open.page)).toBe('next')
  expectGood()
})
