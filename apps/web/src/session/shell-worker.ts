/** Where the build puts the service worker. At the root, so that it may answer for the page. */
const shellWorkerPath = '/shell-worker.js'

/** What the page's policy requires of the addresses of scripts. Not every browser has it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown }
}

/** [WEB-4] Lets the browser keep the page for times without a network. The game works without it, so a browser may refuse. */
export function registerShellWorker(): void {
  if (!('serviceWorker' in navigator)) return
  addEventListener('load', () => {
    const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
    const policy = types?.createPolicy('shell-worker', { createScriptURL: () => shellWorkerPath })
    const url = policy?.createScriptURL(shellWorkerPath) ?? shellWorkerPath
    navigator.serviceWorker.register(url as string).catch((error: unknown) => {
      console.warn('The browser does not keep this page for times without a network.', error)
    })
  })
}

/** Whether the server has another release of the client than this page. False when it cannot be asked. */
export async function isNewRelease(): Promise<boolean> {
  const script = document.querySelector('script[type=module]')?.getAttribute('src')
  if (script === undefined || script === null) return false
  const response = await fetch('/', { cache: 'no-cache' }).catch(() => undefined)
  return response?.ok === true && !(await response.text()).includes(script)
}
