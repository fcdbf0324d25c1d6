import { addresses } from '@lifegrid/contract/http/addresses.generated'
import type { RouteAnswer, RouteInput, RouteName } from './messages.generated.ts'

/** An answer of the server: what was asked for, or why it was refused. */
export type HttpAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      /** As in the table of refusals; `http_<status>` when the answer is none of the server's own. */
      readonly code: string
      readonly message: string
      readonly retryAfterMs?: number
    }

export interface HttpApi {
  /** @throws TypeError when the server cannot be reached. */
  call<Name extends RouteName>(
    name: Name,
    body: RouteInput<Name>,
    token?: string,
  ): Promise<HttpAnswer<RouteAnswer<Name>>>
}

/**
 * The HTTP routes for accounts.
 * @param url the address of the cluster, as ws:// or http://.
 */
export function httpApi(url: string, request: typeof fetch = fetch): HttpApi {
  const base = url.replace(/^ws/, 'http')
  return {
    async call(name, body, token) {
      const { method, path } = addresses[name]
      const response = await request(new URL(path, base), {
        method,
        headers: {
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const value = parse(await response.text())
      if (response.ok) return { ok: true, value: value as RouteAnswer<typeof name> }
      return refused(response.status, value)
    },
  }
}

function refused(status: number, value: unknown): HttpAnswer<never> {
  const { code, message, retryAfterMs } = (value ?? {}) as { code?: unknown; message?: unknown; retryAfterMs?: unknown }
  return {
    ok: false,
    code: typeof code === 'string' ? code : `http_${status}`,
    message: typeof message === 'string' ? message : `The server answered with status ${status}.`,
    ...(typeof retryAfterMs === 'number' && { retryAfterMs }),
  }
}

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    // A proxy between client and server may answer with a page.
    return undefined
  }
}
