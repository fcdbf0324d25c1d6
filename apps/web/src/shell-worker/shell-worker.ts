import { assetsOf } from './assets-of.ts'
import type { RequestEvent, WorkerScope } from './worker-scope.ts'

/**
 * [WEB-4] The service worker. It keeps the page and its files for times without a network, and nothing of the game. The page comes from the
 * server whenever the server answers, so a kept one is never shown in place of a new release. The files under `/assets/` have the hash of
 * their contents in their names, so a kept one is never wrong.
 */
const worker = globalThis as unknown as WorkerScope

const cacheName = 'shell'
const pagePath = '/'
const assetsPath = '/assets/'

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && pathname === pagePath) event.respondWith(freshPage(event))
  else if (pathname.startsWith(assetsPath)) event.respondWith(asset(request))
})

async function install(): Promise<void> {
  const response = await fetch(pagePath, { cache: 'no-cache' })
  if (response.ok) await keepPage(response)
  await worker.skipWaiting()
}

async function freshPage(event: RequestEvent): Promise<Response> {
  const response = await fetch(event.request).catch(() => undefined)
  if (response?.ok === true) {
    event.waitUntil(keepPage(response.clone()))
    return response
  }
  // No network, or a load balancer without an edge.
  const isDown = response === undefined || response.status >= 500
  const kept = isDown ? await caches.match(pagePath) : undefined
  return kept ?? response ?? Response.error()
}

/** Keeps a page once all files that it names are kept, and forgets the files of the release before. */
async function keepPage(response: Response): Promise<void> {
  const cache = await caches.open(cacheName)
  const page = await response.clone().text()
  const kept = await cache.match(pagePath)
  if (kept !== undefined && (await kept.text()) === page) return
  const wanted = assetsOf(page)
  const keys = await cache.keys()
  const has = new Set(keys.map(({ url }) => new URL(url).pathname))
  await cache.addAll(wanted.filter((path) => !has.has(path)))
  await cache.put(pagePath, response)
  const old = keys.filter(({ url }) => ![pagePath, ...wanted].includes(new URL(url).pathname))
  await Promise.all(old.map((request) => cache.delete(request)))
}

async function asset(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(request)
  if (kept !== undefined) return kept
  const response = await fetch(request)
  if (response.ok) await cache.put(request, response.clone())
  return response
}
