import { limits } from '@lifegrid/contract/limits'
import { type FormEvent, useState } from 'react'
import page from '../../parts/page.module.css'
import { words } from '../../words/words.ts'

interface CredentialsProps {
  /** @returns why it was refused; undefined when it worked. */
  readonly submit: (email: string, password: string) => Promise<string | undefined>
  readonly label: string
  /** Whether the password is a new one. */
  readonly isNew: boolean
}

/** An address and a password. */
export function CredentialsForm({ submit, label, isNew }: CredentialsProps) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [refused, setRefused] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const { account, welcome } = words
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    // `call` throws only when the server cannot be reached.
    setRefused(await submit(email, password).catch(() => welcome.failed))
    setBusy(false)
  }
  return (
    <form className={page.fields} onSubmit={(event) => void onSubmit(event)}>
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
      <label>
        <span className="note">{account.password}</span>
        <input
          type="password"
          autoComplete={isNew ? 'new-password' : 'current-password'}
          required
          minLength={isNew ? limits.passwordLengthMin : 1}
          maxLength={limits.passwordLengthMax}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <p role="alert" className={page.closed}>
        {refused}
      </p>
      <button type="submit" className={isNew ? undefined : 'solid'} disabled={isBusy}>
        {isBusy ? account.working : label}
      </button>
    </form>
  )
}
