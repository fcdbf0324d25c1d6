import type { BrowserContext, WebSocketRoute } from 'playwright-core'

/** A server that takes connections and never says anything. */
export const silentServer = (context: BrowserContext): Promise<void> => context.routeWebSocket(/./, () => {})

/** Passes on what the real server sends, and loses a frame when a test wants it to. */
export function heldServer() {
  let loses = false
  let isHeld = false
  const held: (() => void)[] = []
  const onSocket = (page: WebSocketRoute): void => {
    const server = page.connectToServer()
    server.onMessage((text) => {
      const { type, seq } = JSON.parse(String(text)) as { type: string; seq?: number }
      if (loses && seq !== undefined) {
        loses = false
        isHeld = true
        return
      }
      // The whole state ends the gap.
      if (isHeld && type === 'playerObject') held.push(() => page.send(text))
      else page.send(text)
    })
  }
  return {
    install: (context: BrowserContext): Promise<void> => context.routeWebSocket(/./, onSocket),
    /** The next frame with a position does not arrive, and whole states wait. */
    loseNext(): void {
      loses = true
    },
    /** Whole states arrive. */
    release(): void {
      isHeld = false
      for (const send of held.splice(0)) send()
    },
  }
}
