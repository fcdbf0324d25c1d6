import type { FrameOf, ReadCommandName } from '@lifegrid/sdk/messages.generated'
import { useCallback, useEffect, useState } from 'react'
import { useGame } from './use-game.tsx'

/** The frames that answer reads. */
interface Answers {
  readonly getAchievements: 'achievementsList'
  readonly getConversations: 'conversations'
  readonly getDateIdeas: 'dateIdeas'
  readonly getDailyQuests: 'dailyQuests'
  readonly getDailyRewards: 'dailyRewards'
  readonly getEnergyRefillTiers: 'energyRefillTiers'
  readonly getExtraCurriculars: 'extraCurriculars'
  readonly getHeirs: 'heirs'
  readonly getJobs: 'jobs'
  readonly getLoves: 'loves'
  readonly getMoodCauses: 'moodCauses'
  readonly getSchools: 'schools'
  readonly getStore: 'store'
  readonly getYears: 'years'
  readonly getTimeSkipTiers: 'timeSkipTiers'
}

export interface Read<Frame> {
  /** Undefined until the server has answered. */
  readonly frame: Frame | undefined
  /** Why it has refused. */
  readonly refused: string | undefined
  /** Asks again, for instance after a command. */
  readonly reload: () => Promise<void>
}

/** Asks the server for a list when the screen opens. */
export function useRead<Name extends keyof Answers & ReadCommandName>(name: Name): Read<FrameOf<Answers[Name]>> {
  const { client } = useGame()
  const [frame, setFrame] = useState<FrameOf<Answers[Name]>>()
  const [refused, setRefused] = useState<string>()
  const reload = useCallback(async () => {
    const answer = await client.read(name as 'getStore')
    if (answer.ok) setFrame(answer.frame as unknown as FrameOf<Answers[Name]>)
    setRefused(answer.ok ? undefined : answer.message)
  }, [client, name])
  useEffect(() => void reload(), [reload])
  return { frame, refused, reload }
}
