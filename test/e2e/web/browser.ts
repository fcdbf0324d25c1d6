import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumNames } from '@lifegrid/local/provision/chromium'
import { findProgram } from '@lifegrid/local/provision/find'
import type { Tokens } from '@lifegrid/sdk/guest-session'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

/** Pictures of every screen, to be looked at. They are taken with `PHOTOGRAPHS=1`, which costs a minute, and are not committed. */
const screenshots = join(import.meta.dirname, '../../../apps/web/screenshots')

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1360, height: 900 } } as const
const schemes = ['light', 'dark'] as const

/** The browser of this machine. @throws Error when there is none. */
export function launchBrowser(): Promise<Browser> {
  mkdirSync(screenshots, { recursive: true })
  return chromium.launch({ executablePath: findProgram(chromiumNames) })
}

/** A browser of its own, whose processes a test can stop and continue, like those of a laptop that sleeps. */
export async function launchSleeper(): Promise<{
  readonly browser: Browser
  signal(name: 'SIGSTOP' | 'SIGCONT'): void
}> {
  const server = await chromium.launchServer({ executablePath: findProgram(chromiumNames) })
  const { pid } = server.process()
  if (pid === undefined) throw new Error('the browser has no process')
  // Playwright starts the browser as the leader of its group of processes.
  const signal = (name: 'SIGSTOP' | 'SIGCONT'): void => void process.kill(-pid, name)
  onTestFinished(async () => {
    signal('SIGCONT')
    await server.close()
  })
  return { browser: await chromium.connect(server.wsEndpoint()), signal }
}

/** A page that is watched for what the client must never do. */
export interface WatchedPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Checks that the page has run nothing that its policy forbids, has asked no other host, and has no error in its scripts. */
  expectGood(): void
}

/**
 * Opens the client, until the test is finished. When it fails, what the page shows is printed.
 * @param session the session with which it goes on; without one the client is new to this browser.
 * @param prepare is called before the client is loaded.
 */
export async function openClient(
  browser: Browser,
  url: string,
  session?: Pick<Tokens, 'userID' | 'refreshToken'>,
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<WatchedPage> {
  const kept = session && { userID: session.userID, refreshToken: session.refreshToken }
  const localStorage = kept ? [{ name: 'lifegrid.session', value: JSON.stringify(kept) }] : []
  const context = await browser.newContext({
    viewport: sizes.desktop,
    storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] },
  })
  // Far longer than anything takes, so that only a test that hangs fails.
  context.setDefaultTimeout(Number(process.env.T ?? 120_000))
  const page = await context.newPage()
  const faults: string[] = []
  const said: string[] = []
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url())
    if (!/^(?:data|blob):/.test(protocol) && host !== new URL(url).host) faults.push(`asked ${request.url()}`)
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text())
    if (/content security policy|trusted/i.test(message.text())) faults.push(message.text())
  })
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      const shown = await page
        .locator('body')
        .ariaSnapshot({ timeout: 5_000 })
        .catch((error: unknown) => String(error))
      console.log([`${page.url()} at the end of ${task.name}:`, shown, ...said, ...faults].join('\n'))
    }
    await context.close()
  })
  await prepare?.(context)
  await page.goto(url)
  return { page, context, expectGood: () => expect(faults).toEqual([]) }
}

/** Photographs the screen as it is: on a phone and on a desktop, in light and in dark. */
export async function photograph(page: Page, name: string): Promise<void> {
  if (process.env.PHOTOGRAPHS !== '1') return
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.screenshot({ path: join(screenshots, `${name}-${size}-${scheme}.png`) })
    }
  }
  await page.setViewportSize(sizes.desktop)
}

/** The rules of WCAG 2.2 AA that the screen breaks, in both colour schemes. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(axe.source)
  await page.evaluate(unstick)
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const run = `axe.run(document, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })})`
    const result = (await page.evaluate(run)) as axe.AxeResults
    for (const { id, nodes } of result.violations) {
      found.push(
        ...nodes.map(({ html, failureSummary }) => `${scheme}: ${id}: ${html.slice(0, 160)} ${failureSummary}`),
      )
    }
  }
  await page.evaluate(stickAgain)
  return found
}

/** What is half below a bar that stays in the window can be scrolled out from under it. So bars are in the flow while the page is checked. */
const unstick = `
  globalThis.stuck = [...document.querySelectorAll('body *')].filter((each) => getComputedStyle(each).position === 'sticky')
  for (const each of globalThis.stuck) each.style.position = 'static'`
const stickAgain = `for (const each of globalThis.stuck) each.style.position = ''`

/** Checks that a screen can be used by everyone: on a narrow phone, on a desktop, and with text of twice the size. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const viewport of [{ width: 320, height: 720 }, sizes.desktop]) {
    await page.setViewportSize(viewport)
    expect(await violations(page)).toEqual([])
    expect(await overflowPx(page), `the page is wider than ${viewport.width} px`).toBeLessThanOrEqual(0)
    // As in a language that runs from right to left.
    await page.evaluate('document.documentElement.dir = "rtl"')
    expect(
      await overflowPx(page),
      `from right to left, the page is wider than ${viewport.width} px`,
    ).toBeLessThanOrEqual(0)
    await page.evaluate('document.documentElement.dir = "ltr"')
  }
  await expect.poll(() => page.evaluate(moving), { message: 'what moves although less motion is wanted' }).toEqual([])
  await page.evaluate('document.documentElement.style.fontSize = "200%"')
  for (const viewport of [sizes.desktop, sizes.phone]) {
    await page.setViewportSize(viewport)
    expect(
      await overflowPx(page),
      `with text of twice the size, the page is wider than ${viewport.width} px`,
    ).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize(sizes.desktop)
  await page.evaluate('document.documentElement.style.fontSize = ""')
}

/** The names of the animations and transitions that run. */
const moving = `document.getAnimations()
  .filter(({ playState, effect }) => playState === 'running' && effect.getComputedTiming().duration > 1)
  .filter(({ effect }) => !effect.getKeyframes().every(({ easing }) => easing.startsWith('step')))
  .map(({ animationName, transitionProperty }) => animationName ?? transitionProperty)`

function overflowPx(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}
