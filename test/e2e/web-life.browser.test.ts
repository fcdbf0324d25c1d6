import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom as random } from '@lifegrid/base/system-random'
import { beginSpan } from '@lifegrid/engine/views/summary'
import { sandboxReceipt } from '@lifegrid/receipts/sandbox'
import { createClient } from '@lifegrid/sdk/client'
import { guestSession, type Tokens } from '@lifegrid/sdk/guest-session'
import { testFolder } from '@lifegrid/testkit/test-folder'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildClient } from '../../apps/web/build/build-client.ts'
import { mailServer } from '../../packages/accounts/test/support/mail-server.ts'
import { type Prepared, prepare, toStore } from '../commands/lives.ts'
import { planter } from '../commands/plant.ts'
import { waitUntil } from '../harness/wait-until.ts'
import { figure, stageOfFile } from './support.ts'
import { expectAccessible, launchBrowser, openClient, photograph } from './web/browser.ts'
import { growUpTo } from './web/live-until.ts'
import { decideFirst, isBorn, isNamed } from './web/playing.ts'
import { seenAfter, watchFor } from './web/seen-after.ts'

const folder = await testFolder('web-life')
const dist = join(folder, 'dist')

// Registered first, so that the client is built when the edges start.
beforeAll(async () => void (await buildClient(dist)))

const mails = await mailServer()
const storeKey = 'the key of the sandbox store of this file'

const getStage = stageOfFile({
  ...{ edges: 1, sims: 1, workers: 1 },
  env: { WEB_ROOT: dist, AUTH_MODE: 'token', SMTP_URL: mails.url, SANDBOX_STORE_KEY: storeKey },
})

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await mails.close()
  await rm(folder, { recursive: true, force: true })
})

type Open = Parameters<typeof openClient>

const open = (session?: Open[2], prepareContext?: Open[3]) =>
  openClient(browser, getStage().cluster.http, session, prepareContext)

/** A guest with the life of an adult, whose clock runs slowly. */
async function openAdult(prepareContext?: Open[3], change: (adult: Prepared) => void = () => {}) {
  const { cluster } = getStage()
  const session = await guestSession(cluster.ws)
  const adult = prepare('adult', clock.now())
  // So slow that nothing is asked while a test lasts.
  Object.assign(adult.life, { stopped: false, speed: 10_000 })
  change(adult)
  const writer = await planter(cluster.mysql.url, clock)
  await writer.plant(toStore(adult, session.userID))
  await writer.close()
  return { ...(await open(session, prepareContext)), userID: session.userID }
}

const goTo = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).click()

/** The player buys the largest pack in the store of an app. */
async function buyDiamonds({ userID, token }: Tokens, packs: number): Promise<void> {
  const app = createClient({ url: getStage().cluster.ws, userID, token, clock, random })
  await waitUntil('the app shows the life', () => app.view !== null)
  const before = app.view?.state.diamonds ?? 0
  for (let n = 0; n < packs; n++) {
    const times = { purchasedAt: clock.now(), expiresAt: clock.now() + 3_600_000 }
    const purchase = { transactionId: `${userID} ${n}`, productId: 'vault', ...times }
    const receipt = await sandboxReceipt(purchase, new TextEncoder().encode(storeKey))
    expect(await app.send('purchaseInAppItem', { productId: 'vault', receipt })).toMatchObject({ ok: true })
    await waitUntil('the pack is credited', () => (app.view?.state.diamonds ?? 0) >= before + (n + 1) * 4_500)
  }
  app.close()
}

/** The link in the last mail to an address. */
async function linkTo(email: string): Promise<string> {
  const link = () => /https?:\S+#\S+/.exec(mails.received.findLast(({ to }) => to.includes(email))?.text ?? '')?.[0]
  await waitUntil(`a mail to ${email}`, () => link() !== undefined)
  return link() as string
}

/** The age that the head of the page tells. */
async function ageOf(page: Page): Promise<number> {
  const said = await page.getByRole('img', { name: /years lived/ }).getAttribute('aria-label')
  return Number.parseInt(said ?? '', 10)
}

test('[WEB-2] [WEB-7] a guest plays from birth to adulthood with the largest control, the keys and skips', async () => {
  const session = await guestSession(getStage().cluster.ws)
  await buyDiamonds(session, 5)
  const { page, expectGood } = await open(session)
  await isNamed(page, 'Cleo')
  await decideFirst(page)
  const done = await growUpTo(page, 18)
  figure(`from birth to adulthood: ${JSON.stringify(done)}`)
  expect(await ageOf(page)).toBeGreaterThanOrEqual(18)
  // What came of a decision is told with the odds that it had, also after it.
  await goTo(page, 'Life')
  const reason = page.getByRole('article').filter({ hasText: /It was .+, \d+%: / })
  // The decisions near the window need not have any.
  if ((await reason.count()) > 0) await reason.last().scrollIntoViewIfNeeded()
  await photograph(page, 'reasons')
  await goTo(page, 'Story')
  const lanes = page.getByRole('region', { name: 'From birth to now' })
  await lanes.getByText('School', { exact: true }).waitFor()
  await page.getByText('Looking it up…').first().waitFor({ state: 'detached' })
  await expectAccessible(page)
  await photograph(page, 'adulthood')
  expectGood()
  await readBack(page)
})

/** [WEB-7] A device that is new to the life has its latest entries, and reads what came before, back to the birth. */
async function readBack(known: Page): Promise<void> {
  const kept = (await known.evaluate('localStorage["lifegrid.session"]')) as string
  const { page, expectGood } = await open(JSON.parse(kept))
  const chapters = page.getByRole('region', { name: 'The story so far' }).getByRole('heading', { level: 2 })
  const before = page.getByRole('button', { name: 'Read what came before' })
  await before.waitFor()
  await before.scrollIntoViewIfNeeded()
  await expectAccessible(page)
  await photograph(page, 'earlier')
  for (let asked = 0; (await before.count()) > 0; asked++) {
    const had = await chapters.count()
    expect(had, `after ${asked} pages`).toBeLessThan(19)
    await before.click()
    await waitUntil('earlier chapters', async () => (await chapters.count()) > had || (await before.count()) === 0)
    await page.getByText('Turning back the pages…').waitFor({ state: 'detached' })
  }
  expect(await chapters.first().innerText()).toContain('The first year')
  expectGood()
}

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
  await page.getByRole('button', { name: 'Send the link again' }).click()
  await page.getByText('The link is on its way.').waitFor()
  await waitUntil('both mails', () => mails.received.filter(({ to }) => to.includes(email)).length === 2)
  await page.getByRole('button', { name: 'A copy of my data' }).click()
  await page.getByRole('button', { name: 'Download the copy' }).scrollIntoViewIfNeeded()
  await photograph(page, 'export')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the copy' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('Dora')

  const mail = await openClient(browser, await linkTo(email))
  await expectAccessible(mail.page)
  await mail.page.getByRole('button', { name: 'Confirm my address' }).click()
  await mail.page.getByText('Your address is confirmed.').waitFor()

  const second = await open()
  await second.page.getByRole('button', { name: 'I have an account' }).click()
  await second.page.getByRole('button', { name: 'I have forgotten the password' }).click()
  await second.page.getByLabel('Address').fill(email)
  await second.page.getByRole('button', { name: 'Send me the link' }).click()
  await second.page.getByText('If an account has this address, a mail is on its way.').waitFor()
  await expectAccessible(second.page)
  await second.page.getByRole('button', { name: 'Back' }).click()
  await expectAccessible(second.page)
  await photograph(second.page, 'login')
  await second.page.getByLabel('Address').fill(email)
  await second.page.getByLabel('Password').fill('another password')
  await second.page.getByRole('button', { name: 'Log in' }).click()
  await second.page.getByRole('alert').getByText('The address or the password is wrong').waitFor()
  await second.page.getByLabel('Password').fill(password)
  await second.page.getByRole('button', { name: 'Log in' }).click()
  await second.page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Play here' }).click()
  await second.page.getByRole('button', { name: 'Play here' }).waitFor()
  for (const { expectGood: expectEachGood } of [mail, second]) expectEachGood()
  expectGood()
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
  await page.getByLabel('The clock stops', { exact: true }).click()
  await page.getByText('That is how it will be while you are away.').waitFor()
  await page.reload()
  await expect.poll(() => page.getByLabel('The clock stops', { exact: true }).isChecked()).toBe(true)
  const types = (await getStage().store.journal(userID)).map(({ type }) => type)
  expect(types).toEqual(expect.arrayContaining(['applyForJob', 'awayMode']))
  expectGood()
})

test('[WEB-2] what has happened while the player was away is told on coming back, and put away', async () => {
  const { page, expectGood } = await openAdult(undefined, ({ life, minute }) => {
    life.away = beginSpan(life, minute)
    life.retention.awayMode = 'autopilot'
    life.at -= 4 * 3_600_000
    life.clock.anchorAt = life.at
  })
  const away = page.getByRole('region', { name: 'While you were away' })
  await away.getByText(/^From .* to .*\./).waitFor()
  await expectAccessible(page)
  await photograph(page, 'away')
  await away.getByText('Why', { exact: true }).click()
  await away.getByRole('definition').first().waitFor()
  await away.getByRole('button', { name: 'Close' }).click()
  await away.waitFor({ state: 'detached' })
  expectGood()
})

test('[WEB-2] a guest asks for the deletion of everything, and takes it back', async () => {
  const { page, expectGood } = await openAdult()
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete everything' }).click()
  const erased = page.getByText(/^Everything will be erased on [A-Z][a-z]+ \d+, \d{4}\./)
  await erased.first().waitFor()
  await expectAccessible(page)
  const back = page.getByRole('button', { name: 'Take the deletion back' })
  await back.scrollIntoViewIfNeeded()
  await photograph(page, 'deletion')
  // Who comes back is told too.
  await page.reload()
  await erased.first().waitFor()
  await back.click()
  await page.getByRole('button', { name: 'Delete everything' }).waitFor()
  await erased.first().waitFor({ state: 'detached' })
  expectGood()
})

test.each([
  ['a new player has a button to press', 'button.solid:not(:disabled)', () => open(undefined, watchFor)],
  ['the clock of a life runs by the server', 'time[data-held=false]', () => openAdult(watchFor)],
] as const)('how long it takes until %s', async (what, selector, openOne) => {
  const times: Record<'cold' | 'warm', number[]> = { cold: [], warm: [] }
  for (let n = 0; n < 5; n++) {
    const { page, context } = await openOne()
    times.cold.push(await seenAfter(page, selector))
    await waitUntil('the page is kept', () => page.evaluate('caches.match("/").then((kept) => kept !== undefined)'))
    await page.reload()
    times.warm.push(await seenAfter(page, selector))
    await context.close()
  }
  for (const [state, each] of Object.entries(times)) {
    const [first, , median, , last] = each.toSorted((a, b) => a - b)
    figure(`${what} ${median} ms after the navigation (median of five, ${first} to ${last}), ${state}`)
  }
})
