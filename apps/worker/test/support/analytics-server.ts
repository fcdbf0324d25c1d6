import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface AnalyticsRequest {
  /** Method, path and query. */
  readonly line: string
  readonly text: string
  readonly body: {
    readonly client_id: string
    readonly consent: object
    readonly events: readonly {
      readonly name: string
      readonly timestamp_micros: number
      readonly params: { readonly command: string; readonly outcome: string }
    }[]
  }
}

export interface AnalyticsServer {
  readonly url: string
  readonly requests: AnalyticsRequest[]
  /** Answers the next requests; 204 by default, as Google does. */
  answer: (response: ServerResponse) => void | Promise<void>
  close(): void
}

/** A server that speaks the Measurement Protocol of Google Analytics 4. */
export async function analyticsServer(): Promise<AnalyticsServer> {
  const requests: AnalyticsRequest[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const piece of request) text += piece
    requests.push({ line: `${request.method} ${request.url}`, text, body: JSON.parse(text) })
    await made.answer(response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const made: AnalyticsServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer: (response) => void response.writeHead(204).end(),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  return made
}
