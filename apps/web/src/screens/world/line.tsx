import { reportReasons } from '@lifegrid/contract/lounge/report-reasons'
import type { CommandMessage } from '@lifegrid/sdk/messages.generated'
import { type KeyboardEvent, useRef } from 'react'
import type { ChatLine } from '../../game/chat-lines.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { words } from '../../words/words.ts'
import { timeText } from './present.tsx'
import css from './world.module.css'

export type Reason = CommandMessage<'reportChat'>['reason']

interface LineProps {
  readonly line: ChatLine
  readonly isReported: boolean
  readonly onReport: (id: string, reason: Reason) => Promise<void>
  readonly onMute: (nickname: string) => void
}

/** A message, set as in a play: the name, what was said, and when. */
export function Line({ line, isReported, onReport, onMute }: LineProps) {
  const { id, nickname, message, timestamp, isOwn } = line
  const { world } = words
  return (
    <li className={isOwn ? css.mine : css.theirs}>
      <p className={css.text}>
        <bdi className={css.who}>{isOwn ? world.you : nickname}</bdi> <bdi>{message}</bdi>
      </p>
      <time className="note" dateTime={`${timestamp}Z`}>
        {timeText(timestamp)}
        {isReported && `, ${world.reported}`}
      </time>
      {!isOwn && (
        <Menu nickname={nickname} onReport={(reason) => onReport(id, reason)} onMute={() => onMute(nickname)} />
      )}
    </li>
  )
}

interface MenuProps {
  readonly nickname: string
  readonly onReport: (reason: Reason) => Promise<void>
  readonly onMute: () => void
}

/** What can be done about a message of somebody else. One menu is open at a time. */
function Menu({ nickname, onReport, onMute }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const { world } = words
  const close = (): void => {
    if (menu.current === null) return
    menu.current.open = false
    menu.current.querySelector('summary')?.focus()
  }
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') close()
  }
  const report = (reason: Reason) => async () => {
    await onReport(reason)
    close()
  }
  return (
    <details ref={menu} name="about-message" className={css.menu} onKeyDown={onKeyDown}>
      <summary aria-label={world.about(nickname)}>
        <span aria-hidden="true">⋯</span>
      </summary>
      <div className={css.choices}>
        <p className="note">{world.reportAs}</p>
        <ul>
          {reportReasons.map((reason) => (
            <li key={reason}>
              <ActButton act={report(reason)}>{world.reasons[reason]}</ActButton>
            </li>
          ))}
        </ul>
        <button type="button" onClick={onMute}>
          {world.mute(nickname)}
        </button>
      </div>
    </details>
  )
}
