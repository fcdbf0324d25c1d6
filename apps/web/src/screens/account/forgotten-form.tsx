import { limits } from '@lifegrid/contract/limits'
import { httpApi } from '@lifegrid/sdk/http-api'
import { type FormEvent, useState } from 'react'
import page from '../../parts/page.module.css'
import { httpUrl } from '../../session/session.ts'
import { words } from '../../words/words.ts'

/** Asks for a mail with which a new password can be chosen. The answer is the same for every address. */
export function ForgottenForm() {
  const [email, setEmail] = useState('')
  const [said, setSaid] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const { account, welcome } = words
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    // `call` throws only when the server cannot be reached.
    const answer = await httpApi(httpUrl)
      .call('forgotPassword', { email })
      .catch(() => undefined)
    setSaid(answer === undefined ? welcome.failed : answer.ok ? account.forgottenSent : answer.message)
    setBusy(false)
  }
  return (
    <form className={page.fields} onSubmit={(event) => void onSubmit(event)}>
      <p className="note">{account.forgottenNote}</p>
      <label>
        <span className="note">{account.email}</span>
        <input
          type="email"
          autoComplete="email"
          required
          maxLength={limits.emailLengthMax}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </label>
      <p role="status">{said}</p>
      <button type="submit" className="solid" disabled={isBusy}>
        {isBusy ? account.working : account.forgottenSend}
      </button>
    </form>
  )
}
