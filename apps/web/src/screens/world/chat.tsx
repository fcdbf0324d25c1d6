import { useEffect, useMemo, useRef, useState } from 'react'
import { chatLines, withMuted, withOwn, withoutMuted } from '../../game/chat-lines.ts'
import page from '../../parts/page.module.css'
import { Section } from '../../parts/section.tsx'
import { loungeMemory } from '../../session/lounge-memory.ts'
import { useGame } from '../../shell/use-game.tsx'
import { useLounge } from '../../shell/use-lounge.ts'
import { words } from '../../words/words.ts'
import { ChatAnnouncer } from './chat-announcer.tsx'
import { Line, type Reason } from './line.tsx'
import { Speak } from './speak.tsx'
import { useEndInSight } from './use-end-in-sight.ts'
import css from './world.module.css'

/** What the others say, and a place to say something. */
export function Chat({ isOpen }: { readonly isOpen: boolean }) {
  const game = useGame()
  const { messages } = useLounge()
  const memory = loungeMemory.use()
  const lines = useMemo(() => chatLines(messages, memory), [messages, memory])
  const [reported, setReported] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLElement>(null)
  const onScroll = useEndInSight(list, lines.at(-1)?.id)
  useEffect(() => {
    const own = withOwn(memory.own, messages)
    if (own !== memory.own) loungeMemory.change({ own })
  }, [messages, memory.own])
  const { world } = words
  const report = async (id: string, reason: Reason): Promise<void> => {
    const { ok } = await game.act('reportChat', { id, reason })
    if (!ok) return
    setReported((before) => new Set([...before, id]))
    game.notify('said', world.thanks)
  }
  const mute = (nickname: string): void => {
    loungeMemory.change({ muted: withMuted(memory.muted, nickname) })
    game.notify('said', world.isMuted(nickname))
    // The line that had the focus is gone.
    list.current?.focus()
  }
  return (
    <Section title={world.talk}>
      <section
        ref={list}
        className={css.messages}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls can be scrolled with keys.
        tabIndex={0}
        aria-label={world.messages}
        onScroll={onScroll}
      >
        {lines.length === 0 && <p className={page.empty}>{world.quiet}</p>}
        <ol>
          {lines.map((line) => (
            <Line key={line.id} line={line} isReported={reported.has(line.id)} onReport={report} onMute={mute} />
          ))}
        </ol>
      </section>
      <ChatAnnouncer lines={lines} />
      <Speak isOpen={isOpen} nickname={memory.nickname} />
      <Muted muted={memory.muted} />
    </Section>
  )
}

function Muted({ muted }: { readonly muted: readonly string[] }) {
  if (muted.length === 0) return null
  const { world } = words
  return (
    <div className={css.muted}>
      <p className="note">{world.mutedOnes}</p>
      <ul className={page.controls}>
        {muted.map((nickname) => (
          <li key={nickname}>
            <button
              type="button"
              onClick={() => loungeMemory.change({ muted: withoutMuted(muted, nickname) })}
              aria-label={world.unmute(nickname)}
            >
              <bdi>{nickname}</bdi> <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
