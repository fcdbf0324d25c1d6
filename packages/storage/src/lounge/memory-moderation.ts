import type { ChatReport, ModerationStore, Sanction } from './moderation-ports.ts'
import type { LoungeStore } from './ports.ts'

/** Reports and sanctions in memory. @param chat has the messages. */
export function memoryModeration(chat: Pick<LoungeStore, 'recentChat'>): ModerationStore {
  let reports: ChatReport[] = []
  let sanctions: Sanction[] = []
  let made = 0
  return {
    async chatMessage(id) {
      return (await chat.recentChat(0, Number.MAX_SAFE_INTEGER)).find((message) => message.id === id)
    },
    async addReport(report) {
      const isKnown = reports.some((one) => one.message.id === report.message.id && one.reporter === report.reporter)
      if (!isKnown) reports.push(report)
    },
    async reports(limit) {
      return reports.toSorted((a, b) => b.at - a.at || b.message.at - a.message.at).slice(0, limit)
    },
    async addSanction(sanction) {
      sanctions.push({ ...sanction, id: ++made })
    },
    async liftSanctions(author, kind, now) {
      const held = sanctions.filter((one) => one.author === author && one.kind === kind && one.untilAt > now)
      sanctions = sanctions.map((one) => (held.includes(one) ? { ...one, untilAt: now } : one))
      return held.length > 0
    },
    async sanctionsAfter(time, limit) {
      return sanctions
        .filter(({ untilAt }) => untilAt > time)
        .reverse()
        .slice(0, limit)
    },
    async trimReports(before, limit) {
      const old = reports.filter(({ at }) => at < before).slice(0, limit)
      reports = reports.filter((one) => !old.includes(one))
      return old.length
    },
    async trimSanctions(before, limit) {
      const old = sanctions.filter(({ untilAt }) => untilAt < before).slice(0, limit)
      sanctions = sanctions.filter((one) => !old.includes(one))
      return old.length
    },
  }
}
