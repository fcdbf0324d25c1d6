import { once } from 'node:events'
import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { waitUntil } from '../harness/wait-until.ts'
import { stageOfFile } from './support.ts'
import { launchBrowser } from './web/browser.ts'

const getStage = stageOfFile()

/** What another client hears in the lounge. */
async function visit(url: string) {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  const messages: string[] = []
  socket.on('message', (data) => {
    const { type, message } = JSON.parse(String(data)) as { type: string; message?: string }
    if (type === 'chat') messages.push(message ?? '')
  })
  await once(socket, 'open')
  return {
    say: (frame: object) => socket.send(JSON.stringify(frame)),
    messages: () => messages,
    close: () => socket.close(),
  }
}

test('[LOUNGE-12] websocket-client.js works in a browser, and goes on through another edge when its own is killed', async () => {
  const { cluster } = getStage()
  for (const { name, running } of cluster.nodes('edge')) if (!running) await cluster.restart(name)
  await cluster.haproxy.edgesUp()
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const http = cluster.lounge.replace(/^ws/, 'http')
    await page.goto(`${http}healthz`)
    await page.addScriptTag({ url: `${http}websocket-client.js` })
    await page.evaluate((url) => {
      const seen = { messages: [] as string[], counts: [] as number[], drops: 0 }
      const ws = new TiloWebSocket()
      ws.on('chat', ({ nickname, message }) => seen.messages.push(`${nickname}: ${message}`))
      ws.on('online_count', (count) => seen.counts.push(count))
      ws.on('disconnected', () => seen.drops++)
      ws.connect(url)
      Object.assign(globalThis, { ws, seen })
    }, cluster.lounge)
    const seen = () =>
      page.evaluate(
        () => (globalThis as unknown as { seen: { messages: string[]; counts: number[]; drops: number } }).seen,
      )
    await waitUntil('the count', async () => (await seen()).counts.length > 0)
    for (const { name } of cluster.nodes('edge').slice(0, 2)) {
      await cluster.kill(name, 'SIGKILL')
      await sleep(clock, 200)
      await page.evaluate(() =>
        (globalThis as unknown as { ws: { sendChat(nickname: string, message: string): void } }).ws.sendChat(
          'Tab',
          'queued',
        ),
      )
      await cluster.restart(name)
      await cluster.haproxy.edgesUp()
    }
    const bob = await visit(cluster.lounge)
    bob.say({ type: 'chat', nickname: 'Bob', message: 'after the kills' })
    await waitUntil('the message in the browser', async () => (await seen()).messages.includes('Bob: after the kills'))
    await waitUntil(
      'the messages of the browser',
      () => bob.messages().filter((message) => message === 'queued').length === 2,
    )
    expect((await seen()).drops).toBeGreaterThan(0)
    bob.close()
  } finally {
    await browser.close()
  }
})

test('[LOUNGE-12] websocket-client.js works in jsdom, and goes on through another edge when its own is killed', async () => {
  const { cluster } = getStage()
  for (const { name, running } of cluster.nodes('edge')) if (!running) await cluster.restart(name)
  await cluster.haproxy.edgesUp()
  const http = cluster.lounge.replace(/^ws/, 'http')
  const script = `<script src="${http}websocket-client.js"></script>`
  const { window } = new JSDOM(script, { url: http, runScripts: 'dangerously', resources: 'usable' })
  const bob = await visit(cluster.lounge)
  try {
    await waitUntil('the script', () => 'TiloWebSocket' in window)
    const heard: string[] = []
    let count = 0
    let drops = 0
    const ws = new (window as unknown as { TiloWebSocket: typeof TiloWebSocket }).TiloWebSocket()
    ws.on('chat', ({ nickname, message }) => heard.push(`${nickname}: ${message}`))
    ws.on('online_count', (online) => {
      count = online
    })
    ws.on('disconnected', () => drops++)
    ws.connect(cluster.lounge)
    await waitUntil('the count', () => count === 2)
    // One after the other, until it was the page's own.
    const said: string[] = []
    for (const { name } of cluster.nodes('edge')) {
      if (drops > 0) break
      await cluster.kill(name, 'SIGKILL')
      await sleep(clock, 200)
      ws.sendChat('Page', `after ${name}`)
      said.push(`after ${name}`)
      await cluster.restart(name)
      await cluster.haproxy.edgesUp()
    }
    await waitUntil('the connection', () => ws.connected)
    expect(drops).toBeGreaterThan(0)
    const cid = await visit(cluster.lounge)
    cid.say({ type: 'chat', nickname: 'Cid', message: 'after the kills' })
    await waitUntil('the message in the page', () => heard.includes('Cid: after the kills'))
    await waitUntil('the messages of the page', () => said.every((message) => cid.messages().includes(message)))
    cid.close()
    ws.disconnect()
  } finally {
    bob.close()
    window.close()
  }
})
