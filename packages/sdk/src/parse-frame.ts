import type { ServerFrame } from './messages.generated.ts'

/**
 * Parses a server's message. The server is trusted to keep the contract, so only what this package relies on is checked, and fields of a
 * newer server are accepted. Returns undefined for a message that is not a frame.
 */
export function parseFrame(text: string): ServerFrame | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    // The caller reports it.
    return undefined
  }
  if (typeof parsed !== 'object' || parsed === null || !('type' in parsed)) return undefined
  return typeof parsed.type === 'string' ? (parsed as ServerFrame) : undefined
}
