import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import type { Life } from '@lifegrid/engine/life/life'
import { guestSession } from '@lifegrid/sdk/guest-session'
import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { testFolder } from '@lifegrid/testkit/test-folder'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { buildClient } from '../../apps/web/build/build-client.ts'
import { type LifeName, prepare, toStore } from '../commands/lives.ts'
import { planter } from '../commands/plant.ts'
import { waitUntil } from '../harness/wait-until.ts'
import { stageOfFile } from './support.ts'
import { expectAccessible, launchBrowser, openClient, photograph, type WatchedPage } from './web/browser.ts'
import { scrollFrames, withLongFeed } from './web/long-feed.ts'
import { isShown } from './web/playing.ts'
import { enterWorld, lineOf, loungeWishes, say, sayUnderFreeName, standingsWith } from './web/world.ts'

const folder = await testFolder('web-client')
const dist = join(folder, 'dist')

// Registered first, so that the client is built when the edges start.
beforeAll(async () => void (await buildClient(dist)))

const getStage = stageOfFile({ edges: 2, sims: 1, workers: 1, env: { WEB_ROOT: dist, AUTH_MODE: 'token' } })

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

type Rest = Parameters<typeof openClient> extends [unknown, unknown, ...infer R] ? R : never

const open = (...session: Rest) => openClient(browser, getStage().cluster.http, ...session)

/** Starts the edges that a test has killed. */
async function restartEdges(): Promise<void> {
  const { cluster } = getStage()
  for (const { name, running } of cluster.nodes('edge')) if (!running) await cluster.restart(name)
  await cluster.haproxy.edgesUp()
}

/** The client with a life that was lived before. */
async function openLife(
  name: Exclude<LifeName, 'creating'>,
  change: (life: Life) => void = () => {},
): Promise<WatchedPage & { readonly userID: string }> {
  const { cluster } = getStage()
  const session = await guestSession(cluster.ws)
  const writer = await planter(cluster.mysql.url, clock)
  const prepared = prepare(name, clock.now())
  change(prepared.life)
  await writer.plant(toStore(prepared, session.userID))
  await writer.close()
  return { ...(await open(session)), userID: session.userID }
}

test('[WEB-2] a guest is born, lives to a decision, and makes it', async () => {
  const { page, expectGood } = await open()
  await page.getByRole('heading', { name: 'Lifegrid' }).waitFor()
  await expectAccessible(page)
  await photograph(page, 'welcome')
  await page.getByRole('button', { name: 'Be born' }).click()
  await page.getByLabel('First name').fill('Ada')
  await page.getByLabel('a girl').check()
  await expectAccessible(page)
  await photograph(page, 'creation')
  await page.getByRole('button', { name: 'Open your eyes' }).click()
  await page.getByRole('heading', { name: /^Ada / }).waitFor()

  // The first question may have come already.
  await page.getByRole('button', { name: /Next decision|Decide/ }).click()
  const decision = page.locator('#decision')
  await decision.waitFor()
  await expectAccessible(page)
  await photograph(page, 'decision')
  const title = await decision.getByRole('heading').innerText()
  const asked = await decision.elementHandle()
  const open_ = decision.locator('button:not([aria-disabled=true])').first()
  await page.keyboard.press((await open_.getAttribute('aria-keyshortcuts')) ?? 'A')
  await asked?.waitForElementState('hidden')
  await page.getByRole('article').getByText(title).first().waitFor()
  await photograph(page, 'life')
  // The first step of the tutorial comes with a present.
  const welcome = page.getByRole('article').filter({ hasText: 'Nothing is expected of you yet.' })
  const present = welcome.getByRole('button', { name: 'Take 5 diamonds' })
  await present.click()
  await present.waitFor({ state: 'detached' })

  for (const [n, name] of ['linger', 'stroll', 'walk', 'run', 'ride', 'fly'].entries()) {
    await page.keyboard.press(String(n + 1))
    await expect.poll(() => page.getByRole('radio', { name }).isChecked()).toBe(true)
  }
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Go on' }).waitFor()
  // A click on a speed gives it the focus, and starts the clock.
  await page.getByText('linger', { exact: true }).click()
  await page.getByRole('button', { name: 'Pause' }).waitFor()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Go on' }).waitFor()
  expectGood()
})

/** What takes something away. */
const falls = ({ body }: Life): void => {
  body.illnesses.push({ n: ++body.count, id: 'depression', severity: 2, since: 0, known: true, care: 'none' })
}

/** What screens show of a life that this browser has never seen before. */
const shown: Readonly<Record<string, readonly string[]>> = {
  Wellbeing: ['Happiness comes to rest at 36 at most.', '14 points off what you can do at work and at school.'],
  Story: ['How it was on each birthday'],
}

describe('an adult', () => {
  test('finds every screen, which everyone can use', async () => {
    const { page, expectGood } = await openLife('dating', falls)
    for (const name of ['Life', 'People', 'Path', 'Money', 'Wellbeing', 'Do', 'Story', 'World', 'Settings']) {
      await page.getByRole('navigation').getByRole('link', { name }).click()
      if (name !== 'Life') await page.getByRole('heading', { name, level: 1 }).waitFor()
      await waitUntil(`${name} is loaded`, async () => (await page.getByText('Looking it up…').count()) === 0)
      for (const text of shown[name] ?? []) await page.getByText(text).first().waitFor()
      await expectAccessible(page)
      await photograph(page, name.toLowerCase())
      for (const text of shown[name] ?? []) await page.getByText(text).first().scrollIntoViewIfNeeded()
      if (name in shown) await photograph(page, `${name.toLowerCase()}-below`)
    }
    expectGood()
  })

  test('[WEB-5] of a long feed, the page holds only what is near the window', async () => {
    const { page, context } = await openLife('adult')
    await page.getByRole('article').first().waitFor()
    await page.evaluate('dispatchEvent(new Event("pagehide"))')
    const kept = withLongFeed((await page.evaluate('localStorage.getItem("lifegrid.life")')) as string, 5_000)
    await context.addInitScript((text) => localStorage.setItem('lifegrid.life', text), kept)
    await page.reload()
    await isShown(page)
    const articles = page.getByRole('article')
    const isBounded = async () => (await articles.count()) > 0 && (await articles.count()) < 200
    expect(await page.evaluate('document.documentElement.scrollHeight > 100 * innerHeight')).toBe(true)
    await waitUntil('the end of the story is drawn', isBounded)
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight / 2)')
    await page.getByText('An entry from the middle').first().waitFor()
    await waitUntil('the middle of the story is drawn, and its end is not', isBounded)
    const frames = (await page.evaluate(scrollFrames)) as number[]
    console.log(
      `figure: 5000 entries: a frame in ${frames[150]} ms (median), ${frames[285]} ms (95 %) while the page scrolls`,
    )
  })

  test('talks to a person, who answers', async () => {
    const { page, expectGood } = await openLife('dating')
    await page.getByRole('link', { name: 'People' }).click()
    await page.getByRole('link', { name: /Robin/ }).click()
    await page.getByRole('textbox').fill('How was your day?')
    const typing = page.getByText('Robin is writing…').waitFor()
    await page.getByRole('button', { name: 'Send' }).click()
    await typing
    await page.getByRole('listitem').filter({ hasText: 'How was your day?' }).waitFor()
    await page.getByText('Robin:').first().waitFor()
    // Something is done together, with the keyboard, and what came of it is told.
    const things = page.getByRole('region', { name: 'Things to do together' })
    // Which of them there is depends on the town where Robin lives.
    const together = things.getByRole('button', { name: /^Do it: (?:A call|Time together)$/ })
    await together.focus()
    await page.keyboard.press('Enter')
    await things.getByRole('status').getByText(/./).waitFor()
    await expectAccessible(page)
    await photograph(page, 'person')
    expectGood()
  })

  test('sees the family as a tree, and meets somebody through the app', async () => {
    const { page, expectGood } = await openLife('adult')
    await page.getByRole('link', { name: 'People', exact: true }).click()
    await page.getByRole('link', { name: 'The family tree' }).click()
    await page.getByRole('heading', { name: 'Parents', exact: true }).waitFor()
    await expectAccessible(page)
    await photograph(page, 'family')
    await page.getByRole('link', { name: 'Everyone' }).click()
    await page.getByRole('link', { name: 'Meet somebody new' }).click()
    const yes = page.getByRole('button', { name: /^Write to / })
    const match = page.getByRole('link', { name: 'Say something first.' })
    await yes.waitFor()
    await expectAccessible(page)
    await photograph(page, 'dating')
    // What comes of each yes is determined by the life, so the same person answers in every run.
    while (!(await match.isVisible())) {
      const name = await yes.innerText()
      await yes.click()
      await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' })
      await yes.or(match).first().waitFor()
    }
    await match.click()
    await page.getByRole('heading', { name: 'Talk' }).waitFor()
    expectGood()
  })

  test('begins another life, puts it away, takes it back, and leads it', async () => {
    const { page, expectGood } = await openLife('adult')
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByLabel('What you call it').fill('Second try')
    await page.getByRole('button', { name: 'Begin another life' }).click()
    await page.getByRole('button', { name: 'Put away: Second try' }).click()
    await page.getByRole('button', { name: 'Take back: Second try' }).click()
    await page.getByRole('button', { name: 'Go there: Second try' }).click()
    await page.getByRole('button', { name: 'Open your eyes' }).click()
    await page.getByRole('region', { name: 'The story so far' }).waitFor()
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('listitem').filter({ hasText: 'Second try' }).getByText('You are here.').waitFor()
    expectGood()
  })

  test('skips time and buys something', async () => {
    const { page, userID, expectGood } = await openLife('worker')
    await page.getByRole('link', { name: 'Do', exact: true }).click()
    // The shop is below what costs diamonds.
    const shop = page.getByRole('region', { name: 'The shop' })
    await shop.locator('summary').last().click()
    const buy = shop.getByRole('button', { name: /^Buy / }).last()
    await buy.waitFor()
    const bought = (await buy.getAttribute('aria-label'))?.replace('Buy ', '') ?? ''
    await buy.click()
    await page.getByText(`Bought: ${bought}.`).waitFor()
    await page
      .getByRole('button', { name: /^Skip / })
      .first()
      .click()
    await page.getByText(/The time is over|A decision has stopped it/).waitFor()
    const types = (await getStage().store.journal(userID)).map(({ type }) => type)
    expect(types).toEqual(expect.arrayContaining(['purchaseItem', 'purchaseTimeSkip']))
    await page.getByRole('navigation').getByRole('link', { name: 'Money' }).click()
    await page.getByRole('region', { name: 'What came and went' }).getByText(`Bought: ${bought}`).waitFor()
    await page.getByRole('region', { name: 'A week' }).getByText('Rent or upkeep of the home').waitFor()
    await expectAccessible(page)
    await page.getByRole('heading', { name: 'What came and went' }).scrollIntoViewIfNeeded()
    await photograph(page, 'ledger')
    expectGood()
  })

  test('[RIGHTS-9] answers the question about analytics in the settings', async () => {
    const { page, expectGood } = await openLife('adult')
    await page.getByRole('link', { name: 'Settings' }).click()
    const answers = page.getByRole('group', { name: 'May those who run this game' }).getByRole('radio')
    await answers.first().waitFor()
    expect([await answers.first().isChecked(), await answers.last().isChecked()]).toEqual([false, false])
    await answers.first().click()
    await page.getByText('Your answer is kept.').waitFor()
    await expectAccessible(page)
    await page.reload()
    await expect.poll(() => page.getByRole('radio', { name: 'Yes, they may' }).isChecked()).toBe(true)
    expectGood()
  })

  test('goes on when edges are killed, and nothing that was pressed is lost', async () => {
    const { page, userID } = await openLife('adult')
    const { cluster, store } = getStage()
    await isShown(page)
    onTestFinished(restartEdges)
    for (const { name } of cluster.nodes('edge')) await cluster.kill(name)
    await page.getByText('The connection is lost.').waitFor()
    // The radio button itself is hidden. Its label is what a player sees and presses.
    await page.getByText('walk', { exact: true }).click()
    expect(await page.getByRole('radio', { name: 'walk' }).isChecked()).toBe(true)
    await page.getByText(/waits? to be sent/).waitFor()
    await page.getByText(/Next attempt in \d+ s/).waitFor()
    await expectAccessible(page)
    await photograph(page, 'lost')
    await restartEdges()
    await waitUntil('the speed is in the record', async () =>
      (await store.journal(userID)).some(({ type, outcome }) => type === 'speed' && outcome === 'ok'),
    )
    await page.getByText('The connection is lost.').waitFor({ state: 'detached' })
    await expect.poll(() => page.getByRole('radio', { name: 'walk' }).isChecked()).toBe(true)
  })
})

describe('two players in the World', () => {
  const enter = async () => {
    const ada = await openLife('adult')
    const bob = await openLife('dating')
    const record = mysqlLounge(getStage().cluster.mysql.url)
    onTestFinished(() => record.close())
    return { ada, bob, record }
  }

  test('[WEB-6] [LOUNGE-18] talk; one reports a message, and hears no more of the other', async () => {
    const { ada, bob, record } = await enter()
    await record.addEvent(
      { type: 'multiplier', value: '4', startsAt: clock.now() - 1_000, endsAt: clock.now() + 3_600_000 },
      clock.now(),
    )
    await enterWorld(ada.page, 'Ada')
    await enterWorld(bob.page, 'Ada')
    await ada.page.getByText('Scores, kindness and rewards count 4 times.').waitFor()
    await say(ada.page, 'a'.repeat(51))
    await ada.page.getByText('What you say must have 1 to 50 characters.').waitFor()
    await say(ada.page, 'Is anybody there?')
    await lineOf(ada.page, 'Is anybody there?').getByText('You', { exact: true }).waitFor()
    await lineOf(bob.page, 'Is anybody there?').getByText('Ada', { exact: true }).waitFor()
    await sayUnderFreeName(bob.page, 'Only me.', { taken: 'Ada', free: 'Bob' })
    await lineOf(ada.page, 'Only me.').waitFor()
    await expectAccessible(ada.page)
    await photograph(ada.page, 'world')

    const menu = bob.page.getByLabel('About this message of Ada')
    await menu.focus()
    await bob.page.keyboard.press('Enter')
    await bob.page.getByRole('button', { name: 'advertising' }).waitFor()
    await expectAccessible(bob.page)
    await photograph(bob.page, 'world-menu')
    await bob.page.getByRole('button', { name: 'advertising' }).click()
    await lineOf(bob.page, 'Is anybody there?').getByText('reported').waitFor()
    expect(await record.reports(1)).toMatchObject([
      { reason: 'spam', message: { message: 'Is anybody there?' }, reporter: `player:${bob.userID}` },
    ])
    await menu.click()
    await bob.page.getByRole('button', { name: 'Hear no more of Ada' }).click()
    await lineOf(bob.page, 'Is anybody there?').waitFor({ state: 'detached' })
    await bob.page.reload()
    await lineOf(bob.page, 'Only me.').getByText('You', { exact: true }).waitFor()
    expect(await lineOf(bob.page, 'Is anybody there?').count()).toBe(0)
    await bob.page.getByRole('button', { name: 'Hear Ada again' }).click()
    await lineOf(bob.page, 'Is anybody there?').waitFor()
    for (const { expectGood } of [ada, bob]) expectGood()
  })

  test('[WEB-6] find their places on a leaderboard', async () => {
    const { ada, bob, record } = await enter()
    await record.raise([], standingsWith(ada.userID, bob.userID, clock.now()))
    const { page } = ada
    await page.getByRole('link', { name: 'World' }).click()
    await page.getByRole('combobox').first().selectOption('the best loved')
    const rows = page.getByRole('table').getByRole('row')
    await page.getByText(/^Your place is 6 of \d+\.$/).waitFor()
    expect(await rows.count()).toBe(11)
    expect(await rows.nth(6).innerText()).toMatch(/^6\s+Ada \(you\)\s+995,000$/)
    await expectAccessible(page)
    await page.getByRole('table').scrollIntoViewIfNeeded()
    await photograph(page, 'world-board')
    await page.getByRole('button', { name: 'The ones after' }).click()
    await rows.getByText('Bob').waitFor()
    expect(await rows.nth(1).innerText()).toMatch(/^11\s+Famous 10\s/)
    await page.getByRole('button', { name: 'Show my place' }).click()
    await rows.getByText('(you)').waitFor()
    for (const { expectGood } of [ada, bob]) expectGood()
  })

  test('[WEB-6] [LOUNGE-13] do not meet when one of them has turned the lounge off', async () => {
    const { ada, bob } = await enter()
    await enterWorld(ada.page, 'Cleo')
    await enterWorld(bob.page, 'Bob')
    const wishes = loungeWishes(bob.page)
    await bob.page.getByRole('link', { name: 'Settings' }).click()
    await bob.page.getByLabel('Meet the others in the World').uncheck()
    await bob.page.getByRole('link', { name: 'World' }).click()
    await bob.page.getByText('You have closed the door to the others.').waitFor()
    await expectAccessible(bob.page)
    await photograph(bob.page, 'world-off')
    await say(ada.page, 'Nobody hears this.')
    await lineOf(ada.page, 'Nobody hears this.').waitFor()
    await bob.page.reload()
    await bob.page.getByText('You have closed the door to the others.').waitFor()
    await bob.page.getByRole('link', { name: 'Open it in the settings' }).click()
    await bob.page.getByLabel('Meet the others in the World').check()
    await bob.page.getByRole('link', { name: 'World' }).click()
    await lineOf(bob.page, 'Nobody hears this.').waitFor()
    expect(wishes).toEqual([false, false, true])
    for (const { expectGood } of [ada, bob]) expectGood()
  })
})

test('the dead are remembered, and the story goes on with an heir or anew', async () => {
  const { page, expectGood } = await openLife('dead')
  await page.getByRole('button', { name: 'Be born again, somewhere else' }).waitFor()
  await expectAccessible(page)
  await photograph(page, 'death')
  await page.getByRole('button', { name: 'Be born again, somewhere else' }).click()
  await page.getByRole('button', { name: 'Open your eyes' }).waitFor()
  expectGood()
})

test('a life that is opened elsewhere says so', async () => {
  const first = await open()
  await first.page.getByRole('button', { name: 'Be born' }).click()
  await first.page.getByRole('button', { name: 'Open your eyes' }).waitFor()
  const second = await first.context.newPage()
  await second.goto(getStage().cluster.http)
  await first.page.getByRole('button', { name: 'Play here' }).waitFor()
  await expectAccessible(first.page)
})
