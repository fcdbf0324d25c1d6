import { createHash } from 'node:crypto'
import { limits } from '@lifegrid/contract/limits'

/** Reads the token behind the `#`, which no browser sends to a server, and removes it from the address at once. */
const script = `
const [, kind, token] = /^#(confirm|reset)=([A-Za-z0-9_-]+)$/.exec(location.hash) ?? []
history.replaceState(null, '', location.pathname)
const form = document.getElementById(kind ?? 'none')
form.hidden = false
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const said = document.getElementById('said')
  said.textContent = '…'
  const body = kind === 'reset' ? { token, newPassword: form.elements.password.value } : { token }
  const path = kind === 'reset' ? '/api/password/reset' : '/api/email/confirm'
  try {
    const answer = await fetch(path, { method: 'POST', body: JSON.stringify(body) })
    said.textContent = answer.ok
      ? (kind === 'reset' ? 'Your new password is set. Log in with it.' : 'Your address is confirmed.')
      : (await answer.json()).message
    form.hidden = answer.ok
  } catch {
    said.textContent = 'The server does not answer. Try again in a moment.'
  }
})
`

const style =
  'body { font: 16px/1.5 system-ui, sans-serif; max-width: 30rem; margin: 3rem auto; padding: 0 1rem } input, button { font: inherit }'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Only the page's own script runs, and it can only talk to this host. */
export const accountPagePolicy =
  `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; connect-src 'self'; ` +
  `form-action 'none'; base-uri 'none'; frame-ancestors 'none'`

/** The page that the links in mails open. */
export const accountPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Lifegrid – your account</title>
<style>${style}</style>
<main>
<h1>Your account</h1>
<form id="confirm" hidden>
<p><button>Confirm my address</button></p>
</form>
<form id="reset" hidden>
<p><label>New password<br><input name="password" type="password" autocomplete="new-password" required
minlength="${limits.passwordLengthMin}" maxlength="${limits.passwordLengthMax}"></label></p>
<p><button>Set the password</button></p>
</form>
<form id="none" hidden><p>Open the link in your mail.</p></form>
<p id="said" role="status"></p>
</main>
<script>${script}</script>
</html>
`
