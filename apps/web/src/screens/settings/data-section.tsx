import { systemClock } from '@lifegrid/base/system-clock'
import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import { useEffect, useState } from 'react'
import { ActButton } from '../../parts/act-button.tsx'
import { Section } from '../../parts/section.tsx'
import { useGame, useGameState, usePlay } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { Consent } from './consent.tsx'

/** The question about analytics, a copy of everything that is kept about the player, and its deletion. */
export function DataSection() {
  const game = useGame()
  const [asked, setAsked] = useState(false)
  const [copy, setCopy] = useState<FrameOf<'dataExportComplete'>>()
  useEffect(
    () =>
      game.client.on('frame', (frame) => {
        if (frame.type === 'dataExportComplete') setCopy(frame)
      }),
    [game],
  )
  const texts = words.account
  const ask = async (): Promise<void> => {
    const outcome = await game.act('exportData')
    setAsked(outcome.ok)
  }
  return (
    <Section title={words.settings.data}>
      <Consent />
      <p className="note">{texts.exportNote}</p>
      {copy === undefined ? (
        <ActButton act={ask}>{texts.export}</ActButton>
      ) : (
        <Download copy={copy} onDone={() => setCopy(undefined)} />
      )}
      <p role="status">{asked && copy === undefined && texts.exportAsked}</p>
      <Deletion />
    </Section>
  )
}

function Download({ copy, onDone }: { readonly copy: FrameOf<'dataExportComplete'>; readonly onDone: () => void }) {
  const { session } = usePlay()
  const game = useGame()
  const download = async (): Promise<void> => {
    const headers = { authorization: `Bearer ${await session.getToken()}` }
    const response = await fetch(new URL(copy.path, location.origin), { headers })
    if (!response.ok) return game.notify('refused', words.welcome.failed)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await response.blob())
    link.download = 'lifegrid.json'
    link.click()
    // The browser has begun to save it when the next task runs.
    systemClock.after(1_000, () => URL.revokeObjectURL(link.href))
    onDone()
  }
  return <ActButton act={download}>{words.account.exportReady}</ActButton>
}

function Deletion() {
  const game = useGame()
  const [isAsking, setAsking] = useState(false)
  const { erasedAt } = useGameState()
  const texts = words.account
  if (erasedAt !== undefined) {
    return (
      <>
        <p>{texts.deleteDue(words.dayOf(erasedAt))}</p>
        <ActButton act={() => game.act('cancelAccountDeletion')}>{texts.deleteCancel}</ActButton>
      </>
    )
  }
  if (!isAsking) {
    return (
      <button type="button" onClick={() => setAsking(true)}>
        {texts.delete}
      </button>
    )
  }
  const schedule = async (): Promise<void> => {
    await game.act('deleteAccount')
    setAsking(false)
  }
  return (
    <>
      <p>{texts.deleteNote}</p>
      <p>
        <ActButton act={schedule}>{texts.deleteSure}</ActButton>{' '}
        <button type="button" onClick={() => setAsking(false)}>
          {texts.deleteKeep}
        </button>
      </p>
    </>
  )
}
