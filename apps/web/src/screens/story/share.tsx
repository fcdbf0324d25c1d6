import { systemClock } from '@lifegrid/base/system-clock'
import type { RouteAnswer } from '@lifegrid/sdk/messages.generated'
import { useCallback, useEffect, useState } from 'react'
import { ActButton } from '../../parts/act-button.tsx'
import { Section } from '../../parts/section.tsx'
import { usePlay } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import css from './telling.module.css'

/** How often the page looks whether a worker has told the life, ms. */
const lookMs = 2_500

/** A page of the life that others can read. */
export function Share() {
  const { session, game } = usePlay()
  const [sharing, setSharing] = useState<RouteAnswer<'sharing'>>()
  const texts = words.telling
  const look = useCallback(async () => {
    const answer = await session.call('sharing', undefined).catch(() => undefined)
    setSharing((before) => (answer?.ok === true ? answer.value : before && { ...before }))
  }, [session])
  useEffect(() => void look(), [look])
  useEffect(() => {
    if (sharing?.share?.state !== 'waiting') return
    const timer = systemClock.after(lookMs, () => void look())
    return () => timer.cancel()
  }, [sharing, look])
  const send = (name: 'shareLife' | 'withdrawShare', said?: string) => async () => {
    const answer = await session.call(name, undefined).catch(() => undefined)
    if (answer?.ok !== true) game.notify('refused', answer?.message ?? words.welcome.failed)
    else if (said !== undefined) game.notify('said', said)
    await look()
  }
  if (sharing === undefined) return null
  const { share } = sharing
  return (
    <Section title={texts.share}>
      <p className="note">{texts.shareNote}</p>
      {share === undefined ? (
        <ActButton act={send('shareLife')}>{texts.begin}</ActButton>
      ) : (
        <>
          {share.toldAt !== undefined && <Address path={share.path} toldAt={share.toldAt} />}
          <p role="status">
            {share.state === 'waiting' && texts.telling}
            {share.state === 'failed' && texts.failed}
          </p>
          <div className={css.controls}>
            {share.state !== 'waiting' && <ActButton act={send('shareLife')}>{texts.renew}</ActButton>}
            <ActButton act={send('withdrawShare', texts.withdrawn)}>{texts.withdraw}</ActButton>
          </div>
        </>
      )}
    </Section>
  )
}

function Address({ path, toldAt }: { readonly path: string; readonly toldAt: number }) {
  const { game } = usePlay()
  const texts = words.telling
  const address = new URL(path, location.origin).href
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address)
    game.notify('said', texts.copied)
  }
  return (
    <>
      <p className={css.shared}>
        {texts.shared}{' '}
        <a className={css.address} href={address} target="_blank" rel="noreferrer">
          {address}
        </a>
      </p>
      <p className="note">{texts.toldAt(words.dayOf(toldAt))}</p>
      {/* Only a page that was loaded by HTTPS, or from this machine, has a clipboard. */}
      {'clipboard' in navigator && <ActButton act={copy}>{texts.copy}</ActButton>}
    </>
  )
}
