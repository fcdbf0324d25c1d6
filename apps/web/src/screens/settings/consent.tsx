import { analyticsQuestion, currentConsent } from '@lifegrid/contract/analytics-question'
import { useEffect, useState } from 'react'
import page from '../../parts/page.module.css'
import { usePlay } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'

/** [RIGHTS-9] The question about analytics, with the player's answer. */
export function Consent() {
  const { session, game } = usePlay()
  /** Undefined until the server has told the answer; null when there is none to this text. */
  const [answer, setAnswer] = useState<boolean | null>()
  const texts = words.account
  useEffect(() => {
    session.call('analyticsConsent', undefined).then(
      (kept) => kept.ok && setAnswer(currentConsent(kept.value)),
      // The server cannot be reached. The line about the connection says so.
      () => {},
    )
  }, [session])
  const give = async (granted: boolean): Promise<void> => {
    const { version } = analyticsQuestion
    const kept = await session.call('setAnalyticsConsent', { granted, version }).catch(() => undefined)
    if (kept?.ok !== true) return game.notify('refused', kept?.message ?? words.welcome.failed)
    setAnswer(granted)
    game.notify('said', texts.consentKept)
  }
  if (answer === undefined) return null
  return (
    <fieldset className={page.choices}>
      <legend className="note">{analyticsQuestion.text}</legend>
      {[true, false].map((granted) => (
        <label key={String(granted)}>
          <input type="radio" name="consent" checked={answer === granted} onChange={() => void give(granted)} />
          {granted ? texts.consentYes : texts.consentNo}
        </label>
      ))}
    </fieldset>
  )
}
