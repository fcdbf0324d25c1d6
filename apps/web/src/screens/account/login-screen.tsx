import type { AccountSession } from '@lifegrid/sdk/account-session'
import { httpApi } from '@lifegrid/sdk/http-api'
import { useState } from 'react'
import { beginWith, httpUrl } from '../../session/session.ts'
import { words } from '../../words/words.ts'
import css from './account.module.css'
import { CredentialsForm } from './credentials-form.tsx'
import { ForgottenForm } from './forgotten-form.tsx'

interface LoginProps {
  readonly onSession: (session: AccountSession) => void
  readonly onBack: () => void
}

/** The page for players who have an account. */
export function LoginScreen({ onSession, onBack }: LoginProps) {
  const [hasForgotten, setForgotten] = useState(false)
  const login = async (email: string, password: string): Promise<string | undefined> => {
    const answer = await httpApi(httpUrl).call('login', { email, password })
    if (!answer.ok) return answer.message
    onSession(beginWith(answer.value))
    return undefined
  }
  const { account } = words
  return (
    <main className={css.page}>
      <h1 className={css.title}>{account.login}</h1>
      {hasForgotten ? (
        <ForgottenForm />
      ) : (
        <>
          <CredentialsForm submit={login} label={account.login} isNew={false} />
          <button type="button" onClick={() => setForgotten(true)}>
            {account.forgotten}
          </button>
        </>
      )}
      <button type="button" onClick={hasForgotten ? () => setForgotten(false) : onBack}>
        {account.back}
      </button>
    </main>
  )
}
