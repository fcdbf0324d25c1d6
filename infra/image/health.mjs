// The health check of the image: exits with 0 when the node's event loop answers on its admin port. Plain JavaScript, because it starts often.
const { ADMIN_PORT = '9400' } = process.env
try {
  const { ok } = await fetch(`http://127.0.0.1:${ADMIN_PORT}/healthz`, { signal: AbortSignal.timeout(2_000) })
  process.exitCode = ok ? 0 : 1
} catch (error) {
  console.error(String(error.cause ?? error))
  process.exitCode = 1
}
