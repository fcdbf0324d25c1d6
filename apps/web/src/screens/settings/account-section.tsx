import type { RouteAnswer } from '@lifegrid/sdk/messages.generated'
import { useEffect, useState } from 'react'
import { ActButton } from '../../parts/act-button.tsx'
import { Section } from '../../parts/section.tsx'
import { beginWith } from '../../session/session.ts'
import { usePlay } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { CredentialsForm } from '../account/credentials-form.tsx'

/** The account of the player, or how to get one. */
export function AccountSection() {
  const { session, change } = usePlay()
  const [account, setAccount] = useState<RouteAnswer<'account'>>()
  const [resent, setResent] = useState<string>()
  useEffect(() => {
    session.call('account', undefined).then(
      (answer) => answer.ok && setAccount(answer.value),
      // The server cannot be reached. The line about the connection says so.
      () => {},
    )
  }, [session])
  const register = async (email: string, password: string): Promise<string | undefined> => {
    const answer = await session.call('register', { email, password })
    if (!answer.ok) return answer.message
    change(beginWith(answer.value))
    return undefined
  }
  const resend = async (): Promise<void> => {
    const answer = await session.call('resendConfirmation', undefined).catch(() => undefined)
    setResent(answer === undefined ? words.welcome.failed : answer.ok ? words.account.resent : answer.message)
  }
  const logout = async (): Promise<void> => {
    await session.logout().catch(() => undefined)
    change(undefined)
  }
  const texts = words.account
  const { email, pendingEmail, isRegistered } = account ?? {}
  return (
    <Section title={words.settings.account}>
      {isRegistered === false && pendingEmail === undefined && (
        <>
          <p className="note">{texts.guest}</p>
          <p className="note">{texts.registerNote}</p>
          <CredentialsForm submit={register} label={texts.register} isNew />
        </>
      )}
      {email !== undefined && <p>{texts.of(email)}</p>}
      {pendingEmail !== undefined && (
        <>
          <p>{texts.pending(pendingEmail)}</p>
          <ActButton act={resend}>{texts.resend}</ActButton>
          <p role="status">{resent}</p>
        </>
      )}
      {isRegistered === true && <ActButton act={logout}>{texts.logout}</ActButton>}
    </Section>
  )
}
